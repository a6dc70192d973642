-- tries: goes on after a caught refusal of memory
-- required: limit
local keep = {}
while true do pcall(function() while true do keep[#keep + 1] = ("x"):rep(1 << 20) .. #keep end end) end
