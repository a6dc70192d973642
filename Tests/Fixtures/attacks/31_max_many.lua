-- tries: math.max over many values
-- required: limit
local t = {}
for i = 1, 200000 do t[i] = i end
while true do math.max(table.unpack(t)) end
