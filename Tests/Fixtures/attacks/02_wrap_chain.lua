-- tries: the same through wrapped coroutines that fail
-- required: limit or harmless
local all = {}
for i = 1, 40000 do
  all[i] = coroutine.wrap(function()
    local x <close> = setmetatable({}, { __close = function() if all[i + 1] then all[i + 1]() end end })
    coroutine.yield()
    error("down")
  end)
  all[i]()
end
pcall(all[1])
