-- 5: the span of a sentence must not be empty
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", provides = { "sentence" },
  document = function(doc, opt)
    doc:annotate("sentence", doc:span(1, 0), { paragraph = 0, headline = false })
  end,
}
