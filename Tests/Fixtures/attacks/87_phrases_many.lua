-- tries: phrase lists without end
-- required: limit
local t = {}
for i = 1, 2000 do t[i] = "phrase number " .. i end
while true do collate.phrases(t) end
