-- tries: signs that turn the text around, between its pieces
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file:document { text = { file:span(1, 2), "\u{202E}", file:span(3, 5) } }
  end,
}
