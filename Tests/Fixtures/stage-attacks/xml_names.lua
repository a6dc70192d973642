-- tries: markup as the name of an element
-- required: error
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.txt", help = "A name." } },
  write = function(report, corpus, opt)
    report:write(opt.to, collate.xml { "a><script", "x" })
  end,
}
