-- tries: a back reference to a long capture at every place
-- required: limit
local s = ("a"):rep(1 << 16)
return s:find("(.*)%1b")
