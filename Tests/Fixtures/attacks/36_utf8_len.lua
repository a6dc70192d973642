-- tries: utf8.len over a long text
-- required: limit
local s = ("x"):rep(10 << 20)
while true do utf8.len(s) end
