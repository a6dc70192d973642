-- tries: adds, regrades, merges and dismisses discrepancies where nothing may be written
-- required: denied
local calls = {
  function() corpus:discrepancy { type = "number", severity = "material", rule = "r", sides = { doc:span(1, 3), doc:span(5, 7) } } end,
  function() corpus:regrade({}, "minor", "r") end,
  function() corpus:merge({ {}, {} }, "r") end,
  function() corpus:dismiss({}, "r") end,
}
for i, call in ipairs(calls) do
  if pcall(call) then print("ESCAPED", i) end
end
