-- tries: to make documents for ever, errors caught
-- required: limit
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    local piece = { text = { file:span(1, 5) } }
    while true do pcall(file.document, file, piece) end
  end,
}
