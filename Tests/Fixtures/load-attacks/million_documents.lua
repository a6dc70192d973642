-- tries: to make a million documents of one file
-- required: limit
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    local piece = { text = { file:span(1, 5) } }
    for _ = 1, 1000000 do file:document(piece) end
  end,
}
