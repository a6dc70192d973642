-- tries: keeps working in __close after the budget is used up
-- required: limit
local x <close> = setmetatable({}, { __close = function() for i = 1, 1e9 do print("ESCAPED") end end })
while true do end
