-- tries: to write a file a second time
-- required: error
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.txt", help = "A name." } },
  write = function(report, corpus, opt)
    report:write(opt.to, "a")
    report:write(opt.to, "b")
  end,
}
