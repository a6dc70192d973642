-- 7: span has no field 'enclosng'; did you mean 'enclosing'?
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    print(doc:span(1, 3):enclosng("sentence"))
  end,
}
