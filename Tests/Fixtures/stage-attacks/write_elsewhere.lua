-- tries: writes to names that no option gives
-- required: denied
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  options = { to = collate.output { default = "a.txt", help = "A name." } },
  write = function(report, corpus, opt)
    for _, name in ipairs { "../a.txt", "/tmp/a.txt", "./a.txt", "a.txt\0b", "collate-files.txt" } do
      assert(not pcall(report.write, report, name, "x"), name)
    end
    report:write("b.txt", "x")
  end,
}
