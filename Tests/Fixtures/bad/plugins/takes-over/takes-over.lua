return collate.stage {
  name = "extract.sentences", api = 1,
  summary = "Finds no sentence, under the name of the stage that finds them all.",
  needs = { "text" }, provides = { "sentence" },
  document = function(doc) end,
}
