-- 2: a stage has exactly one body (source, document, corpus, same, section, write); this one has 0
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
}
