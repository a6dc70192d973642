-- tries: changes a library through its metatable
-- required: denied
for _, library in ipairs { string, table, math, utf8, coroutine, collate, collate.json } do
  local mt = getmetatable(library)
  if type(mt) == "table" then print("ESCAPED") end
  if pcall(rawset, library, "x", 1) and rawget(library, "x") then print("ESCAPED") end
  if pcall(setmetatable, library, {}) then print("ESCAPED") end
end
