-- 4: needs must be a list of names, not a string
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = "sentence",
  document = function(doc) end,
}
