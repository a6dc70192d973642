-- 7: phrases must be made with collate.phrases, not a list
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    for s in doc:each_phrase({ "dam" }) do print(s) end
  end,
}
