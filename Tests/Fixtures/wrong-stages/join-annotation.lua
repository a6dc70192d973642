-- 6: a sentence cannot be joined to a text; its text can: .text
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", needs = { "sentence" }, provides = { "wrong" },
  document = function(doc)
    for sentence in doc:each("sentence") do
      print("found: " .. sentence)
    end
  end,
}
