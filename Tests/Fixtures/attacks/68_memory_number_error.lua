-- tries: fills memory to the brim and raises a number, which must become a string
-- required: limit or harmless
hold = {}
for i = 1, 20 do
  local n = 1 << (22 - i)
  for _ = 1, 12 do
    if n * 12 > 60 << 20 then break end
    hold[#hold + 1] = ("x"):rep(n)
  end
end
error(42)
