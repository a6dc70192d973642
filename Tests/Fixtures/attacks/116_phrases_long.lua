-- tries: looks for one endless phrase at every place of a text that is made of its words
-- required: limit
local phrases = collate.phrases { ("x "):rep(200000) .. "y" }
while true do phrases:has(("x "):rep(200000)) end
