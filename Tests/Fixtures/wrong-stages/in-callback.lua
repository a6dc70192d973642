-- 8: sentence has no field 'lenght'
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    local longest = collate.sorted(doc:all("sentence"), function(s)
      return s.lenght
    end)
  end,
}
