-- tries: to lay sentences over each other
-- required: error
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", corrects = { "sentence" },
  document = function(doc)
    doc:add("sentence", doc:span(2, 9), { paragraph = 0, headline = false }, "r")
  end,
}
