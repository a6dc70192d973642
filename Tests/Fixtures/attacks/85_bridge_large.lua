-- tries: large texts over the border, for ever
-- required: limit
local s = ("É"):rep(1 << 20)
while true do collate.fold(s) collate.words(s) end
