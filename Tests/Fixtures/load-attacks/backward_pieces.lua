-- tries: to put the end of the file before its beginning
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file:document { text = { file:span(7, 9), " ", file:span(1, 5) } }
  end,
}
