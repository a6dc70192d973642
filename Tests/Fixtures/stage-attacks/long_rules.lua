-- tries: fills the results with rules of a megabyte
-- required: limit
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", provides = { "discrepancies" },
  corpus = function(corpus)
    local docs, rule = corpus:documents(), ("x"):rep(100000)
    for i = 1, 100 do
      corpus:discrepancy { type = "number", severity = "minor", rule = rule, sides = { docs[1]:span(1, 3), docs[2]:span(1, 4) } }
    end
  end,
}
