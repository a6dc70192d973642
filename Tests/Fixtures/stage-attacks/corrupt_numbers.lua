-- tries: empties, breaks and forges the numbers of others
-- required: error
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", corrects = { "number" },
  document = function(doc)
    for number in doc:each("number") do
      pcall(doc.correct, doc, "number", number, { lower = 0 / 0 }, "r")
      pcall(doc.correct, doc, "number", number, { lower = 1 / 0 }, "r")
      pcall(doc.correct, doc, "number", number, { bound = "none" }, "r")
      pcall(doc.correct, doc, "number", number, { span = doc:span(1, 1) }, "r")
    end
    doc:add("number", doc:span(1, 0), { lower = 1, upper = 1, bound = "exact", ordinal = false, vague = false }, "r")
  end,
}
