-- 4: a stage file ends with: return collate.stage { … }
collate.stage { name = "extract.wrong", api = 1, summary = "Is wrong.",
  document = function(doc) end,
}
