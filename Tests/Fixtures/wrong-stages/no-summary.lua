-- 2: the stage has no summary
return collate.stage {
  name = "extract.wrong", api = 1, document = function(doc) end,
}
