-- 5: option 'mode' needs values
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", document = function(doc) end,
  options = {
    mode = collate.choice { help = "Mode." },
  },
}
