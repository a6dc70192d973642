-- tries: calls that cross the border without end
-- required: limit
while true do collate.fold("É") end
