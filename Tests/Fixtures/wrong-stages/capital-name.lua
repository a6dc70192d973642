-- 3: may hold only lower-case letters, digits and hyphens
return collate.stage {
  name = "extract.Wrong",
  api = 1, summary = "Is wrong.", document = function(doc) end,
}
