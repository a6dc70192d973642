-- tries: to add a number at a place of another document
-- required: error
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", corrects = { "number" },
  corpus = function(corpus)
    local docs = corpus:documents()
    docs[1]:add("number", docs[2]:span(1, 3), { lower = 1, upper = 1, bound = "exact", ordinal = false, vague = false }, "r")
  end,
}
