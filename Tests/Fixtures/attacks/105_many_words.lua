-- tries: texts that fall into as many words as they have bytes
-- required: limit
local text, kept = ("a "):rep(120000), {}
while true do kept[#kept + 1] = collate.words(text) end
