-- tries: utf8.codes stepping over a million continuation bytes from one place
-- required: limit
local step = utf8.codes("a")
local s = "a" .. ("\x80"):rep(10 << 20)
while true do pcall(step, s, 1) end
