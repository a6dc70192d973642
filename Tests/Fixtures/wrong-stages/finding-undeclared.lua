-- 7: does not declare that it provides 'old'; add it to provides
return collate.stage {
  name = "compare.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  corpus = function(corpus, opt)
    corpus:find("old", { message = "x" })
  end,
}
