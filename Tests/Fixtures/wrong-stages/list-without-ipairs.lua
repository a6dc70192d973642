-- 6: for a list write: for _, item in ipairs(list) do
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", needs = { "sentence" }, provides = { "wrong" },
  document = function(doc)
    for sentence in doc:each("sentence") do
      for word in collate.words(sentence.text) do print(word) end
    end
  end,
}
