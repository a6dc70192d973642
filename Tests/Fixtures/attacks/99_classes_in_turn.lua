-- tries: fills memory with one size of block, frees all of it, and fills it with the next
-- required: harmless
local text = ("x"):rep(1 << 20)
for exponent = 6, 20 do
  local size, t = 1 << exponent, {}
  for i = 1, (16 << 20) // size do t[i] = text:sub(1, size) end
end
