-- tries: rawequal of long strings
-- required: limit
local a, b = ("x"):rep(20 << 20), ("x"):rep(20 << 20)
while true do rawequal(a, b) end
