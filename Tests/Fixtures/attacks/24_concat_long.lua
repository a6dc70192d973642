-- tries: the same large strings joined again and again by the concat operator
-- required: limit
local s = ("x"):rep(10 << 20)
while true do local t = s .. "y" end
