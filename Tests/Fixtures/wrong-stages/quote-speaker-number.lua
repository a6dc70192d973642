-- 5: a quote's 'speaker' is a string, not a whole number
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", provides = { "quote" },
  document = function(doc, opt)
    doc:annotate("quote", doc:span(1, 3), { form = "direct", speaker = 7 })
  end,
}
