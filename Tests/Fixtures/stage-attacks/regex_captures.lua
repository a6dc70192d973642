-- tries: groups whose places are copied for every byte
-- required: limit
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    local groups = collate.regex(("(a?)"):rep(500) .. "(.*)c")
    groups:match(("a"):rep(10000) .. "c")
  end,
}
