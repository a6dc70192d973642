-- tries: suspended coroutines without end
-- required: limit
local t = {}
while true do
  local co = coroutine.create(function() local a, b, c coroutine.yield() end)
  coroutine.resume(co) t[#t + 1] = co
end
