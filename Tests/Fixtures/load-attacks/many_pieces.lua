-- tries: to make one document of so many pieces that memory runs out
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    local pieces = { file:span(1, 5) }
    for i = 2, 200000 do pieces[i] = "\n" end
    file:document { text = pieces }
  end,
}
