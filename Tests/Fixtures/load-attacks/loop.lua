-- tries: never to end
-- required: limit
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    while true do end
  end,
}
