-- 7: does not declare that it needs 'number'; add it to needs
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    local numbers = doc:all("number")
  end,
}
