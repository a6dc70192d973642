-- tries: pairs on a large table, left at the first step
-- required: limit
local t = {}
for i = 1, 50000 do t["k" .. i] = i end
while true do for _ in pairs(t) do break end end
