-- 8: attempt to index a nil value (local 'ninth')
return collate.stage {
  name = "compare.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  corpus = function(corpus, opt)
    local ninth = corpus:documents()[9]
    print(ninth.name)
  end,
}
