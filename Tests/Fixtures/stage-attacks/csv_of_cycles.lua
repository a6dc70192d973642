-- tries: a table that holds itself
-- required: error
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.txt", help = "A name." } },
  write = function(report, corpus, opt)
    local rows = {}
    rows[1] = rows
    report:write(opt.to, collate.csv(nil, rows))
  end,
}
