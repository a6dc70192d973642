-- 4: this program supports api = 1 and 2, not 9
return collate.stage {
  name = "extract.wrong",
  api = 9,
  summary = "Is wrong.", document = function(doc) end,
}
