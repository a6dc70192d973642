-- tries: a set of a megabyte
-- required: limit
local p = "[" .. ("ab"):rep(1 << 19) .. "]"
while true do ("zz"):find(p) end
