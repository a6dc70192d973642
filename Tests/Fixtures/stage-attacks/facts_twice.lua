-- tries: to set one fact in two ways
-- required: error
return collate.stage {
  name = "clean.attack", api = 2, summary = "Attacks.", provides = { "metadata" },
  document = function(doc)
    doc:set("title", "One")
    doc:set("title", "Two")
  end,
}
