-- tries: sends as many values as it can over the border, where each takes more room than here
-- required: limit
local t = {}
for i = 1, 900000 do t[i] = true end
while true do pcall(collate.json.encode, t) t[#t] = nil end
