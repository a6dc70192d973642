-- 5: a quote has no field 'speeker'; did you mean 'speaker'?
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", provides = { "quote" },
  document = function(doc, opt)
    doc:annotate("quote", doc:span(1, 3), { form = "direct", speeker = "Ines Hart" })
  end,
}
