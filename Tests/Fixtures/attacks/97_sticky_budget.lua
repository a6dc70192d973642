-- tries: goes on after the budget is used up, by every way to catch it
-- required: limit
local function spin() while true do end end
local co = coroutine.wrap(function() while true do pcall(spin) end end)
while true do
  pcall(spin) xpcall(spin, spin) pcall(co) pcall(coroutine.wrap(spin))
  pcall(table.sort, { 1, 2 }, spin) pcall(string.gsub, "x", "x", spin) pcall(load("while true do end"))
  print("ESCAPED")
end
