-- tries: fills and frees memory in blocks of ever other sizes
-- required: limit or harmless
for size = 100, 60000, 997 do
  local t = {}
  for i = 1, (20 << 20) // size do t[i] = ("x"):rep(size - 30) .. i end
end
