-- tries: __len that answers with a metatable of its own
-- required: limit
local t = setmetatable({}, { __len = function() return math.maxinteger end })
return table.concat(t, ",")
