-- tries: writes terminal commands and line ends into rules, values and reasons
-- required: harmless
return collate.stage {
  name = "compare.attack", api = 2, summary = "Attacks.", needs = { "claims", "sentence" },
  corrects = { "discrepancies" }, provides = { { discrepancy = "desk.odd", sentence = "Odd." } },
  corpus = function(corpus)
    local docs, list = corpus:documents(), corpus:discrepancies()
    local one, two = docs[1]:span(1, 3), docs[2]:span(1, 3)
    local evil = "\27[2J\r\n<script>\u{202E}|`x`"
    corpus:discrepancy { type = "desk.odd", severity = "material", rule = evil, sides = { { span = one, value = evil }, { span = two, value = "2" } } }
    corpus:dismiss(list[1], evil)
  end,
}
