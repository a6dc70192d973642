-- tries: a comment of 30 MB for the lexer
-- required: limit
local s = "--" .. ("x"):rep(30 << 20)
while true do load(s) end
