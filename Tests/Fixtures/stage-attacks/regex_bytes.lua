-- tries: patterns and texts that are no UTF-8
-- required: harmless
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.", needs = { "sentence" }, provides = { "found" },
  document = function(doc)
    pcall(collate.regex, "\xFF\xFE")
    pcall(collate.regex, "a\0b")
    local any = collate.regex(".")
    pcall(any.has, any, "\xC3")
    pcall(any.match, any, ("\xF0"):rep(1000))
  end,
}
