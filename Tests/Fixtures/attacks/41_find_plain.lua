-- tries: a plain search that never finds, in a long text
-- required: limit
local s = ("a"):rep(10 << 20)
while true do s:find("b", 1, true) end
