-- 3: name must be a string, not a whole number
return collate.stage {
  name = 7,
  api = 1, summary = "Is wrong.", document = function(doc) end,
}
