-- tries: to set whole accounts aside
-- required: harmless
return collate.stage {
  name = "clean.attack", api = 2, summary = "Attacks.", provides = { "boilerplate" },
  document = function(doc)
    doc:annotate("boilerplate", doc:span(1), { reason = "\27[2J</p><script>" })
  end,
}
