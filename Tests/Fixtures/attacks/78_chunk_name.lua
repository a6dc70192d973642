-- tries: a chunk whose name pretends to be a file of the host
-- required: harmless
local f = load("error('here')", "@/etc/passwd")
local ok, message = pcall(f)
assert(not ok)
pcall(load("x = = 1", ("n"):rep(1 << 20)) or error)
