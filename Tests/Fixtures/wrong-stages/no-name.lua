-- 2: the stage has no name
return collate.stage {
  api = 1, summary = "Is wrong.", document = function(doc) end,
}
