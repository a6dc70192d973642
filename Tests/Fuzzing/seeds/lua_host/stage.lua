return collate.stage { name = "extract.found", api = 1, summary = "Finds.", needs = { "found" }, provides = { "found" },
  document = function(doc, opt)
    for word, first, last in doc:each_word() do doc:annotate("found", doc:span(first, last), { word = word, at = doc:span(1, 2) }) end
    for s, c in doc:matches("(%a+) held") do print(s, c, s:enclosing("found"), doc:find("dam")) end
    for a in doc:each("found") do print(a.kind, a.span.first) end
  end }
