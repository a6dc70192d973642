-- tries: tonumber with a base over a string of 20 MB
-- required: limit
local s = ("1"):rep(20 << 20)
while true do tonumber(s, 2) end
