-- tries: equal strings of 20 MB, compared byte by byte in one instruction
-- required: limit
local a, b = ("x"):rep(20 << 20), ("x"):rep(20 << 20)
for i = 1, 200 do assert(a == b and a <= b) end
while true do end
