-- tries: an account of nothing but white space
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file:document { text = { "\n", " ", "\u{2003}" } }
  end,
}
