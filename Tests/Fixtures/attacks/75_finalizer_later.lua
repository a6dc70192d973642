-- tries: adds __gc to a metatable that is in use
-- required: harmless
local mt = {}
local t = setmetatable({}, mt)
mt.__gc = function() print("ESCAPED") while true do end end
t = nil
for i = 1, 1e5 do local x = { i } end
