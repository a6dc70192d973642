return collate.stage { name = "compare.found", api = 1, summary = "Finds.", needs = { "found" }, provides = { "found" },
  corpus = function(corpus, opt)
    for a in corpus:each("found") do corpus:note(a.text) end
    local t = collate.sorted({ 3, 1, 2 }, nil, true)
    print(collate.json.encode(t, true), #collate.group(t), collate.tally({ "a", "b", "a" })[1].label)
  end }
