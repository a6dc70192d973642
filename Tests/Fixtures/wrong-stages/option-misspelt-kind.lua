-- 4: collate has no 'strnig'; did you mean 'string'?
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", document = function(doc) end,
  options = { word = collate.strnig { help = "A word." } },
}
