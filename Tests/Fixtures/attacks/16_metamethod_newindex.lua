-- tries: a cycle of __newindex
-- required: harmless
local a, b = {}, {}
setmetatable(a, { __newindex = b }) setmetatable(b, { __newindex = a })
assert(not pcall(function() a.x = 1 end))
