-- 7: evidence has no field 'staus'; did you mean 'status'?
return collate.stage {
  name = "compare.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  corpus = function(corpus, opt)
    print(corpus:claims()[1].evidence[1].staus)
  end,
}
