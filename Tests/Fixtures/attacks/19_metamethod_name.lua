-- tries: __name that is no string, in an error
-- required: harmless
local t = setmetatable({}, { __name = {} })
pcall(string.rep, t) pcall(function() return t + 1 end) pcall(function() return #nil end)
