-- tries: a file of half the memory, which is copied on its way
-- required: limit
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.txt", help = "A name." } },
  write = function(report, corpus, opt) report:write(opt.to, ("x"):rep(6 << 20)) end,
}
