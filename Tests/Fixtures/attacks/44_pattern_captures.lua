-- tries: thirty-two lazy captures
-- required: limit
local s = ("a"):rep(200)
return s:find(("(.-)"):rep(32) .. "b")
