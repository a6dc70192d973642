-- tries: values that are no numbers
-- required: error
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence", "number" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    local measure = collate.measure { base = function() return 0 / 0 end }
    corpus:compare(measure, { kind = "number", type = "desk.odd", severity = "material" })
  end,
}
