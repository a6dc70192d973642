return { { name = "a", documents = { "The dam." }, expect = { found = {} } }, function(t) t:document("x") t:budget { memory = "4MB" } end }
