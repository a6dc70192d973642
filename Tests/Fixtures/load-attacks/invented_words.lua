-- tries: to put words into an account that its source does not say
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file:document { text = { file:span(1, 5), " sank with all hands" } }
  end,
}
