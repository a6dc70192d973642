-- tries: gives one discrepancy more sides than anybody reads
-- required: error
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    local sides = {}
    for i = 1, 500 do sides[i] = { span = docs[1 + i % 2]:span(1 + i // 64, 2 + i % 8 + i // 64), value = tostring(i) } end
    corpus:discrepancy { type = "desk.odd", severity = "material", sides = sides }
  end,
}
