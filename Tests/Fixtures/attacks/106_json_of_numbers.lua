-- tries: JSON whose values take as much more room than their text as can be
-- required: limit
local text = "[" .. ("1,"):rep(120000) .. "1]"
while true do collate.json.decode(text) end
