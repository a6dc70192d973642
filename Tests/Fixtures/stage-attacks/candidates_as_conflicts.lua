-- tries: dismisses what the reader was never told
-- required: error
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    corpus:dismiss(corpus:candidates()[1], "r")
  end,
}
