-- tries: finds a clock, the environment or randomness from outside
-- required: denied
for _, name in ipairs { "os", "io", "collectgarbage" } do
  if pcall(function() return _G[name] ~= nil and _G[name] end) and rawget(_G, name) then print("ESCAPED") end
end
if pcall(function() return math.randomseed end) then print("ESCAPED") end
