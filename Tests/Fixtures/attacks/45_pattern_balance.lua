-- tries: %b over a text of open brackets
-- required: limit
local s = ("("):rep(1 << 20)
return s:find("%b()")
