-- 7: this stage has no option 'wrods'; did you mean 'words'?
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    for _, word in ipairs(opt.wrods) do print(word) end
  end,
}
