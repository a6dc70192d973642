-- tries: bytes that are no text
-- required: harmless
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.txt", help = "A name." } },
  write = function(report, corpus, opt)
    report:write(opt.to, "\xFF\0\xFE=1+1")
  end,
}
