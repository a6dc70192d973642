-- tries: a format of string.pack that is a megabyte long
-- required: limit
local f = ("b"):rep(1 << 20)
while true do pcall(string.packsize, f) end
