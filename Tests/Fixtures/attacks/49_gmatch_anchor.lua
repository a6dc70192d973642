-- tries: gmatch over empty matches at every place of a long text, again and again
-- required: limit
local s = ("a"):rep(1 << 20)
while true do for _ in s:gmatch("()") do end end
