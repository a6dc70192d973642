-- tries: __concat that joins
-- required: limit
local mt = {}
mt.__concat = function(a, b) return a .. b end
return setmetatable({}, mt) .. "x"
