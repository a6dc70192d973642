return collate.stage {
  name = "extract.amplify", api = 1,
  summary = "Marks the whole text again and again, with itself in every field.",
  options = { times = collate.int { default = 5000, help = "How often." } },
  provides = { "echo" },
  document = function(doc, opt)
    local all = doc:span(1, -1)
    for _ = 1, opt.times do doc:annotate("echo", all, { a = all, b = { c = { all, all } } }) end
  end,
}
