-- tries: an iterator that is called from many coroutines and after its end
-- required: harmless
local step, state, value = doc:each_word()
for i = 1, 1000 do
  coroutine.wrap(function() pcall(step, state, value) end)()
end
local match = doc:matches("%a+")
for i = 1, 1000 do coroutine.wrap(function() match() end)() end
