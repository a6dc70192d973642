-- 5: option 'most' has no help
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", document = function(doc) end,
  options = {
    most = collate.int { default = 3 },
  },
}
