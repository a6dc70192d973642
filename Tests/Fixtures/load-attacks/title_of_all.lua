-- tries: the whole file as a title, many times
-- required: limit
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    while true do pcall(file.document, file, { text = { file:span(1, 5) }, title = file:span(1), author = file:span(1) }) end
  end,
}
