-- tries: __eq, __lt and __le that compare
-- required: limit
local mt = {}
mt.__lt = function(a, b) return a < b end
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return a < b
