-- 7: a function cannot leave Lua; it stands in 'how'
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    doc:annotate("wrong", doc:span(1, 3), { how = print })
  end,
}
