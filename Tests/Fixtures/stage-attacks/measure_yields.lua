-- tries: to leave the comparison in the middle
-- required: error
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence", "number" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    local measure = collate.measure { base = function() coroutine.yield(1) end }
    corpus:compare(measure, { kind = "number", type = "desk.odd", severity = "material" })
  end,
}
