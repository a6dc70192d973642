-- tries: a reason and a value of many megabytes
-- required: denied or limit
local long = ("x"):rep(8 << 20)
if pcall(corpus.dismiss, corpus, {}, long) then print("ESCAPED") end
if pcall(corpus.discrepancy, corpus, { type = long, severity = long, rule = long, sides = { long } }) then print("ESCAPED") end
