-- tries: reach the table behind a library through the loop over it, and leave something there
-- required: denied
for _, library in ipairs { string, table, math, utf8, coroutine, collate, collate.json } do
  local _, behind = pairs(library)
  behind.kept = 5
  if pcall(function() assert(library.kept) end) then print("ESCAPED") end
end
