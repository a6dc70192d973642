-- tries: to write a file before anything is loaded
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file.write(file, "a", "b")
  end,
}
