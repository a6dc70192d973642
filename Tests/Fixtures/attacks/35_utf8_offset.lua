-- tries: utf8.offset over a long text
-- required: limit
local s = ("x"):rep(10 << 20)
while true do utf8.offset(s, 10 << 20) end
