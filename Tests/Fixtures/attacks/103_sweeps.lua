-- tries: makes the memory be searched for free pages as often as it can
-- required: limit or harmless
local text, kept = ("x"):rep(5000), {}
for i = 1, 250000 do kept[i] = { i } end
for round = 1, 200 do
  for i = round, #kept, 7 do kept[i] = false end
  for i = round, #kept, 7 do kept[i] = text:sub(1, 40 + (i + round) % 4000) end
end
