-- tries: coroutines that resume a new one, without end
-- required: limit
local function go() coroutine.wrap(go)() end
go()
