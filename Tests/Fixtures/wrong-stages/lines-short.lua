-- 7: series 1 must have as many values as the chart has labels: 2
return collate.stage {
  name = "report.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  section = function(report, corpus, opt)
    report:lines { title = "t", labels = { "a", "b" }, series = { { label = "s", values = { 1 } } } }
  end,
}
