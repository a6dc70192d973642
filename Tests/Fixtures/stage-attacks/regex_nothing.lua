-- tries: a match of nothing, everywhere, for ever
-- required: limit
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    local nothing = collate.regex("")
    while true do
      for span in doc:each_match(nothing) do if #span.text > 0 then print("ESCAPED") end end
    end
  end,
}
