-- tries: spans and parts at every edge of a document
-- required: harmless
local edges = { math.mininteger, -1000, -1, 0, 1, 2, 1000, math.maxinteger, 0.5, 0 / 0, 1 / 0, "2", "x" }
for _, first in ipairs(edges) do
  for _, last in ipairs(edges) do
    local ok, span = pcall(doc.span, doc, first, last)
    if ok and #span.text ~= span.last - span.first + 1 then print("ESCAPED") end
  end
end
