-- tries: closures without end
-- required: limit
local t = {}
while true do local n = #t t[n + 1] = function() return n, t end end
