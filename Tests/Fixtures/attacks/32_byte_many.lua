-- tries: string.byte that gives a quarter of a million values
-- required: limit
local s = ("x"):rep(250000)
while true do s:byte(1, -1) end
