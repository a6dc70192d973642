-- tries: leaves one block in use in every page, in every size
-- required: limit or harmless
local text, kept = ("x"):rep(1 << 16), {}
for exponent = 6, 16 do
  local size, t = 1 << exponent, {}
  for i = 1, (24 << 20) // size do
    t[i] = text:sub(1, size)
    if i % (4096 // size + 1) == 0 then kept[#kept + 1] = t[i] end
  end
end
