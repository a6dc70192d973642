-- 7: a section only reads
return collate.stage {
  name = "report.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  section = function(report, corpus, opt)
    corpus:documents()[1]:annotate("wrong", corpus:documents()[1]:span(1, 3))
  end,
}
