-- 7: does not declare that it provides 'wrang'; did you mean 'wrong'?
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    doc:annotate("wrang", doc:span(1, 3))
  end,
}
