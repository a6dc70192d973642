-- 8: has no fixed order; use a name or a number as the key
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    local seen = { [{}] = true }
    for key in pairs(seen) do print(key) end
  end,
}
