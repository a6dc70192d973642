-- tries: a million coroutines that each stay below the first count of the hook
-- required: limit
while true do coroutine.wrap(function() for i = 1, 300 do end end)() end
