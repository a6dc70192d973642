-- 5: every annotation has 'count' of its own
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", provides = { "wrong" },
  document = function(doc, opt)
    doc:annotate("wrong", doc:span(1, 3), { count = 3 })
  end,
}
