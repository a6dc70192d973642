-- tries: prints without end inside a protected call
-- required: limit
while true do pcall(print, ("x"):rep(1 << 16)) end
