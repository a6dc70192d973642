describe(doc) local t = setmetatable({}, { __index = function(_, k) return k end }) print(t.x, ("x"):rep(3, ","))
for k, v in pairs({ a = 1, [2] = "b", c = { true } }) do print(k, v) end
return coroutine.wrap(function() coroutine.yield(doc:text():gsub("%w+", string.upper)) end)()
