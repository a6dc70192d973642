-- tries: stays just under the memory limit, so that every allocation collects all garbage first
-- required: limit
local text, kept, n = ("x"):rep(100), {}, 0
for i = 1, 260000 do kept[i] = { text:sub(1, 60 + i % 30) } end
while true do
  n = n + 1
  kept[n % #kept + 1] = { text:sub(1, 50 + n % 50) }
end
