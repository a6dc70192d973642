-- tries: a file out of a section
-- required: error
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.",
  section = function(report) report:write("a.txt", "x") end,
}
