-- 6: sentence has no field 'annotate'; 'annotate' belongs to a document
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", needs = { "sentence" }, provides = { "wrong" },
  document = function(doc)
    for sentence in doc:each("sentence") do
      sentence:annotate("wrong", sentence)
    end
  end,
}
