-- tries: reads words that no stage has written, of things that have none
-- required: denied
for _, thing in ipairs { doc, doc:span(1, 3), corpus, "x", 7, {} } do
  if pcall(function() return doc:words(thing) end) then print("ESCAPED") end
end
if pcall(function() return corpus:words() end) then print("ESCAPED") end
if pcall(function() return corpus:links() end) then print("ESCAPED") end
