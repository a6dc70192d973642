-- tries: pcall inside a coroutine that yields for ever
-- required: limit
local co = coroutine.wrap(function() while true do pcall(coroutine.yield) end end)
while true do co() end
