-- 4: document must be a function, not a string
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  document = "run",
}
