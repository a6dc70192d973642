-- tries: to give a fact whose words are a table
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file:document { text = { file:span(1, 5) }, title = { file } }
  end,
}
