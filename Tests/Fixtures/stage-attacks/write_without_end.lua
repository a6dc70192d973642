-- tries: writes for ever, and catches what it is told
-- required: limit
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.txt", help = "A name." } },
  write = function(report, corpus, opt)
    local text = "x"
    while true do
      pcall(report.write, report, opt.to, text)
      text = text .. "x"
    end
  end,
}
