-- tries: a day that no calendar has, and a fact that nobody knows
-- required: error
return collate.stage {
  name = "clean.attack", api = 2, summary = "Attacks.", provides = { "metadata" },
  document = function(doc)
    pcall(doc.set, doc, "sha256", "0")
    doc:set("date", "2024-99-99")
  end,
}
