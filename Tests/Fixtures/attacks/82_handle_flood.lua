-- tries: spans without end
-- required: limit
local t = {}
while true do t[#t + 1] = doc:span(1, 1) end
