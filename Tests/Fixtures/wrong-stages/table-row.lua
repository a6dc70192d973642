-- 7: row 2 of the table must be a list of 2 cells, as its header is
return collate.stage {
  name = "report.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  section = function(report, corpus, opt)
    report:table { header = { "a", "b" }, rows = { { 1, 2 }, { 3 } } }
  end,
}
