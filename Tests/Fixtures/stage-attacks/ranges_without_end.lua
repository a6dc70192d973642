-- tries: the places in the source, for ever
-- required: limit
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    while true do doc:span(1):source_ranges() end
  end,
}
