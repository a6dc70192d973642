-- 2: does not name its API version: add api = 2
return collate.stage {
  name = "extract.wrong", summary = "Is wrong.", document = function(doc) end,
}
