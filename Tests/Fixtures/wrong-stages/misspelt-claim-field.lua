-- 8: claim has no field 'suport'; did you mean 'support'?
return collate.stage {
  name = "compare.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  corpus = function(corpus, opt)
    for _, claim in ipairs(corpus:claims()) do
      print(claim.suport)
    end
  end,
}
