-- tries: two values of the same words
-- required: error
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence", "number" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    corpus:discrepancy { type = "desk.odd", severity = "material", sides = { { span = one, value = "1" }, { span = one, value = "2" } } }
  end,
}
