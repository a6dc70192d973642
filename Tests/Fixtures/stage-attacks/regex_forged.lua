-- tries: an expression that nobody compiled
-- required: error
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    doc.each_match(doc, { has = true })
  end,
}
