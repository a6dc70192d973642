-- 7: does not declare that it needs 'quote'; add it to needs
return collate.stage {
  name = "compare.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  corpus = function(corpus, opt)
    for q in corpus:each("quote") do print(q) end
  end,
}
