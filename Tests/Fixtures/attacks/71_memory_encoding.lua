-- tries: sends a table that holds itself many times over the border
-- required: limit or harmless
local t = { 1, 2, 3 }
for i = 1, 30 do t = { t, t, t } end
collate.json.encode(t)
