-- tries: arithmetic on a string of 20 million zeros
-- required: limit
local s = ("0"):rep(20 << 20)
while true do local x = s + 1 end
