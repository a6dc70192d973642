-- tries: an edit distance whose cost is the product of two lengths
-- required: limit
local a = ("ab"):rep(5000)
local b = ("ba"):rep(5000)
while true do collate.distance(a, b) end
