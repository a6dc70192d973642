-- tries: more groups than a match can hold
-- required: limit
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    for _ = 1, 100000 do
      collate.regex(("()"):rep(5000)):match("a")
    end
  end,
}
