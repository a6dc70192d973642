-- tries: a stack of a million slots in each of many coroutines
-- required: limit
local keep = {}
local function deep(n) if n == 0 then coroutine.yield() else return 1 + deep(n - 1) end end
while true do local co = coroutine.create(deep) coroutine.resume(co, 50000) keep[#keep + 1] = co end
