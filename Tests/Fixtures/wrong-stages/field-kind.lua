-- 5: every annotation has 'kind' of its own: call the field something else
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", provides = { "wrong" },
  document = function(doc, opt)
    doc:annotate("wrong", doc:span(1, 3), { word = "dam", kind = "x" })
  end,
}
