-- 5: a quote needs the field 'form', one of 'direct', 'partial', 'indirect'
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", provides = { "quote" },
  document = function(doc, opt)
    doc:annotate("quote", doc:span(1, 3))
  end,
}
