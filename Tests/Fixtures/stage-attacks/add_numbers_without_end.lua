-- tries: adds numbers to those of others until memory is full
-- required: limit
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", corrects = { "number" },
  document = function(doc)
    while true do
      doc:add("number", doc:span(1, 1), { lower = 1, upper = 1, bound = "exact", ordinal = false, vague = false }, "r")
    end
  end,
}
