-- tries: a comparator that sorts the list it compares
-- required: limit
local t = {}
for i = 1, 100 do t[i] = 100 - i end
local function by(a, b) table.sort(t, by) return a < b end
table.sort(t, by)
