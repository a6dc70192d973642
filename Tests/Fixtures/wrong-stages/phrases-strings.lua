-- 7: list must be a list of strings; entry 2 is a whole number
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    local list = collate.phrases { "dam", 3 }
  end,
}
