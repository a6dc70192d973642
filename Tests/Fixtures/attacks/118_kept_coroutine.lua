-- tries: runs for ever in coroutines that are made, resumed and wrapped in each other
-- required: limit
local function spin() while true do end end
local inner = coroutine.create(spin)
coroutine.wrap(function() coroutine.resume(inner) end)()
while true do end
