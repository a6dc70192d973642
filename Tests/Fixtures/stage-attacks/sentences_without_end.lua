-- tries: the sentences, for ever
-- required: limit
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    while true do for _ in doc:each_sentence() do end end
  end,
}
