-- 7: a paragraph holds strings, numbers, spans and documents, not a list
return collate.stage {
  name = "report.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  section = function(report, corpus, opt)
    report:paragraph { { "x" } }
  end,
}
