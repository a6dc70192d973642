-- tries: dismisses everything, then adds it again as its own
-- required: harmless
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    for _, d in ipairs(list) do corpus:dismiss(d, "mine now") end
    for _, d in ipairs(list) do
      local sides = {}
      for i, side in ipairs(d.sides) do sides[i] = { span = side.span, value = side.value } end
      corpus:discrepancy { type = "desk.odd", severity = "minor", sides = sides }
    end
  end,
}
