-- tries: a chunk with a million constants
-- required: limit
local t = {}
for i = 1, 1e6 do t[i] = "x" .. i end
while true do load("return {" .. table.concat(t, "=1,") .. "=1}") end
