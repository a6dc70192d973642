-- 7: finding.passages holds spans, not a string
return collate.stage {
  name = "compare.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  corpus = function(corpus, opt)
    corpus:find("wrong", { message = "x", passages = { "dam" } })
  end,
}
