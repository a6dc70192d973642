-- tries: a section out of a writer
-- required: error
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.txt", help = "A name." } },
  write = function(report, corpus, opt)
    report:paragraph("x")
  end,
}
