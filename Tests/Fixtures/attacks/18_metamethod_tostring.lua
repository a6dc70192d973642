-- tries: __tostring that calls tostring
-- required: limit
local t = setmetatable({}, { __tostring = function(t) return tostring(t) end })
print(t)
