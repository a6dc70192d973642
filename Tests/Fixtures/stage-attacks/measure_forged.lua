-- tries: a measure that nobody made
-- required: error
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence", "number" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    corpus:compare(setmetatable({}, { __index = { equal = function() return false end } }), { kind = "number", type = "desk.odd", severity = "material" })
  end,
}
