-- tries: corrects annotations where nothing may be written
-- required: denied
for _, name in ipairs { "correct", "remove", "add" } do
  if pcall(doc[name], doc, "sentence", doc:span(1, 3), { paragraph = 0, headline = false }, "r") then print("ESCAPED", name) end
end
