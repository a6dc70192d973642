-- 5: the option name 'Most' may hold only
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", document = function(doc) end,
  options = {
    Most = collate.int { help = "Most." },
  },
}
