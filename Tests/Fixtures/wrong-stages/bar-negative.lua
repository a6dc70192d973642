-- 7: bar 1 must have a value, a finite number from 0, not -2
return collate.stage {
  name = "report.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  section = function(report, corpus, opt)
    report:bars { title = "t", bars = { { label = "a", value = -2 } } }
  end,
}
