-- tries: dismisses with a reason that nobody sees
-- required: error
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    for _, d in ipairs(list) do corpus:dismiss(d, "\n \t\n") end
  end,
}
