-- tries: passes tables off as discrepancies, claims and annotations
-- required: denied
local fake = setmetatable({ id = "d1", span = doc:span(1, 3), kind = "number" }, { __index = doc, __name = "discrepancy" })
for _, call in ipairs {
  function() corpus:dismiss(fake, "r") end, function() corpus:regrade(fake, "minor", "r") end,
  function() corpus:merge({ fake, fake }, "r") end, function() doc:remove("number", fake, "r") end,
  function() doc:correct("number", fake, { lower = 1 }, "r") end,
} do
  if pcall(call) then print("ESCAPED") end
end
