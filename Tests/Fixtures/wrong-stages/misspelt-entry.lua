-- 4: a stage has no entry 'sumary'; did you mean 'summary'?
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  sumary = "x",
  document = function(doc) end,
}
