-- tries: string.unpack that looks for a zero in 20 MB
-- required: limit
local s = ("x"):rep(20 << 20)
while true do pcall(string.unpack, "z", s) end
