-- tries: select over a quarter of a million values
-- required: limit
local t = {}
for i = 1, 250000 do t[i] = i end
local function f(...) while true do local x = select(-1, ...) end end
f(table.unpack(t))
