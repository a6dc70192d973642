-- tries: next on a large table, from the start, for ever
-- required: limit
local t = {}
for i = 1, 50000 do t["k" .. i] = i end
while true do next(t) end
