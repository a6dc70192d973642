-- tries: a pattern whose machine would fill the memory
-- required: denied
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    collate.regex("((a{1,100}){1,100}){1,100}")
  end,
}
