-- tries: calls the methods of a document on anything but a document
-- required: denied
local things = { {}, "x", 1, print, true, coroutine.create(print), setmetatable({}, { __index = doc, __name = "object" }) }
for _, thing in ipairs(things) do
  for _, name in ipairs { "text", "span", "each", "each_word", "matches", "annotate" } do
    if pcall(doc[name], thing, "x", 1, 2) then print("ESCAPED", name) end
  end
end
