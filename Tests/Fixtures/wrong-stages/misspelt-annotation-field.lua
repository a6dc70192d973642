-- 8: sentence has no field 'paragraf'; did you mean 'paragraph'?
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    for s in doc:each("sentence") do
      print(s.paragraf)
    end
  end,
}
