-- tries: JSON in which a key says two things
-- required: error
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    file:json(file:find('{"a"'):joined(file:find("}")))
    file:json(file:find('"a"'):joined(file:find("}")))
  end,
}
