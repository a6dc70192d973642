-- tries: the lines of the file, for ever
-- required: limit
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    while true do for _ in file:each_line() do end end
  end,
}
