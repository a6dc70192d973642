-- 7: there is no variable 'ipair'; did you mean 'ipairs'?
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    for _, word in ipair(opt.words) do print(word) end
  end,
}
