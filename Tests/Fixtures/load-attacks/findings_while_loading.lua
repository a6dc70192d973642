-- tries: to write a finding before anything is loaded
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file:document { text = { file:span(1, 5) } }
    file.annotate(file, "sentence", file:span(1, 5))
  end,
}
