-- tries: a pattern that costs other engines exponential time
-- required: harmless
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    local text = ("a"):rep(5000) .. "!"
    if collate.regex("(a*)*b"):has(text) or collate.regex("(a|aa)+$"):has(text .. "b!") then print("ESCAPED") end
  end,
}
