-- 5: option 'most' must be made with collate.string
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", document = function(doc) end,
  options = {
    most = 3,
  },
}
