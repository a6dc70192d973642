-- tries: JSON that takes much more room than its text
-- required: limit or harmless
local s = "[" .. ("1,"):rep(1 << 19) .. "1]"
pcall(collate.json.decode, s)
pcall(collate.json.decode, "[" .. ('{"a":[]},'):rep(3 << 20) .. "1]")
while true do end
