-- 8: the span belongs to another document
return collate.stage {
  name = "compare.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  corpus = function(corpus, opt)
    local first, second = corpus:documents()[1], corpus:documents()[2]
    first:annotate("wrong", second:span(1, 3))
  end,
}
