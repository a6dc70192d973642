-- tries: as many machines as there is room for
-- required: limit
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    local i = 0
    while true do
      i = i + 1
      collate.regex("(?i)x{1,90}[[:alpha:]]{1,90}" .. i)
    end
  end,
}
