-- tries: gsub with a pattern that is quadratic in the text
-- required: limit
local s = ("a"):rep(1 << 20)
return s:gsub(".-b", "")
