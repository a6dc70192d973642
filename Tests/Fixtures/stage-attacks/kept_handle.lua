-- tries: keeps a discrepancy for the next call, where it would be another one
-- required: harmless
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    local first = corpus.dismiss
    list = nil
    kept = corpus:discrepancies()[1]
    first(corpus, kept, "r")
  end,
}
