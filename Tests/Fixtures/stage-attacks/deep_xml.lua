-- tries: elements nested without end
-- required: denied
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.xml", help = "A name." } },
  write = function(report, corpus, opt)
    local element = { "a" }
    for _ = 1, 10000 do element = { "a", element } end
    report:write(opt.to, collate.xml(element))
  end,
}
