-- 7: corpus has no field 'claim'; did you mean 'claims'?
return collate.stage {
  name = "compare.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  corpus = function(corpus, opt)
    for _, claim in ipairs(corpus:claim()) do print(claim) end
  end,
}
