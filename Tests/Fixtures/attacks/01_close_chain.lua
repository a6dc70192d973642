-- tries: coroutines that close each other: each counts its own C levels, so nothing bounds the C stack
-- required: harmless
local all = {}
for i = 1, 42000 do
  all[i] = coroutine.create(function()
    local x <close> = setmetatable({}, { __close = function() if all[i + 1] then coroutine.close(all[i + 1]) end end })
    coroutine.yield()
  end)
  coroutine.resume(all[i])
end
coroutine.close(all[1])
