-- tries: sets __gc through rawset and a metatable of the metatable
-- required: denied
local mt = setmetatable({}, { __index = { __gc = function() print("ESCAPED") end } })
local t = setmetatable({}, mt)
t = nil
for i = 1, 1e5 do local x = { i } end
if pcall(setmetatable, {}, { __gc = false }) then print("ESCAPED") end
