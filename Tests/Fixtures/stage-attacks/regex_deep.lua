-- tries: a pattern nested 10,000 times
-- required: harmless
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    collate.regex(("("):rep(10000) .. (")"):rep(10000))
  end,
}
