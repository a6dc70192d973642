-- 5: option 'most' has no entry 'defualt'; did you mean 'default'?
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", document = function(doc) end,
  options = {
    most = collate.int { defualt = 3, help = "Most." },
  },
}
