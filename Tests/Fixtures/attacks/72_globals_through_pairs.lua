-- tries: looks for a forbidden library in everything that can be reached
-- required: denied
local seen = {}
local function look(t, depth)
  if type(t) ~= "table" or seen[t] or depth > 6 then return end
  seen[t] = true
  for _, name in ipairs { "io", "os", "debug", "package", "dofile", "loadfile", "dump", "loadlib", "execute" } do
    if rawget(t, name) ~= nil then print("ESCAPED", name) end
  end
  for _, v in pairs(t) do look(v, depth + 1) end
  look(getmetatable(t), depth + 1)
end
look(_G, 0) look(_ENV, 0) look(getmetatable(_G), 0)
look(string, 0) look(table, 0) look(math, 0) look(utf8, 0) look(coroutine, 0) look(collate, 0)
