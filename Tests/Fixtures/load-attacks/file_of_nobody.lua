-- tries: to make a document of a file that is none
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file.document({ name = "b.log" }, { text = { file:span(1, 5) } })
  end,
}
