-- tries: tables whose arrays grow past each other, each leaving a hole of a size that no other needs
-- required: limit
local all = {}
while true do
  local t = {}
  for i = 1, 100 + #all * 37 do t[i] = i end
  all[#all + 1] = t
end
