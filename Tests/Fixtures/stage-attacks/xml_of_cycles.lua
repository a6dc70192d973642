-- tries: an element that holds itself
-- required: error
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.txt", help = "A name." } },
  write = function(report, corpus, opt)
    local element = { "a" }
    element[2] = element
    report:write(opt.to, collate.xml(element))
  end,
}
