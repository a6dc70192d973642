-- tries: sides that hold themselves, and a list with a million of them
-- required: denied or limit
local sides = {}
sides[1] = sides
if pcall(corpus.discrepancy, corpus, { type = "number", severity = "minor", sides = sides }) then print("ESCAPED") end
local span, many = doc:span(1, 3), {}
for i = 1, 1000000 do many[i] = span end
if pcall(corpus.discrepancy, corpus, { type = "number", severity = "minor", sides = many }) then print("ESCAPED") end
