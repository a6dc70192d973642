-- tries: markup and terminal commands as title and cells
-- required: harmless
return collate.stage {
  name = "report.attack", api = 2, summary = "Attacks.", after = "answer",
  section = function(report)
    local evil = "\27[2J</h2><script>alert(1)</script>|`[x](javascript:1)\u{202E}\n# y"
    report:title(evil)
    report:table { header = { evil }, rows = { { evil } } }
  end,
}
