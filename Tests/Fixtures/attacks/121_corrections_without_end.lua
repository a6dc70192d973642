-- tries: refused corrections without end
-- required: limit
while true do pcall(doc.remove, doc, "number", doc:span(1, 3), "r") end
