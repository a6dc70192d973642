-- 5: the default is wrong
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", document = function(doc) end,
  options = {
    most = collate.int { default = 30, max = 9, help = "Most." },
  },
}
