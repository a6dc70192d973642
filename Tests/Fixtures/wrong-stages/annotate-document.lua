-- 7: the field 'source' cannot hold a document; store its name, its id or its span
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    doc:annotate("wrong", doc:span(1, 3), { source = doc })
  end,
}
