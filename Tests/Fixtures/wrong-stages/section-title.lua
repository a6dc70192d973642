-- 7: title must be a string, not an empty table
return collate.stage {
  name = "report.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  section = function(report, corpus, opt)
    report:title {}
  end,
}
