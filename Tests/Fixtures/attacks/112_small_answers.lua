-- tries: makes the host keep ever more answers of a few bytes
-- required: limit
local t = {}
while true do t[#t + 1] = collate.phrases({ "a" }) end
