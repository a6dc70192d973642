-- tries: to have words of the file stand twice in a document
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file:document { text = { file:span(1, 9), file:span(5, 11) } }
  end,
}
