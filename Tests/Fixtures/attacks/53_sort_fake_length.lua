-- tries: table.sort of a list that says it has two thousand million items
-- required: limit
table.sort(setmetatable({}, { __len = function() return (1 << 31) - 2 end }))
