-- 2: which API it was written for: api = 2
return collate.stage {
  name = "extract.wrong", summary = "Is wrong.", document = function(doc) end,
}
