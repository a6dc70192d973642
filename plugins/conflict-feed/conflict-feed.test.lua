local function conflict(severity)
  return {
    category = "number", severity = severity, rule = "numbers <differ>",
    sides = { { text = "12 & 3", document = "a.txt" }, { text = "14", document = "b.txt" } },
  }
end

local DOCUMENTS = {
  { name = "a.txt", text = "It cost 12 & 3 crowns.", date = "2024-05-14" },
  { name = "b.txt", text = "It cost 14 crowns.", date = "2024-05-15" },
}

return {
  {
    name = "a conflict is an entry, its words escaped",
    documents = DOCUMENTS, discrepancies = { conflict("material"), conflict("minor") }, snapshot = true,
  },
  {
    name = "minor ones are told where that is asked for",
    documents = DOCUMENTS, discrepancies = { conflict("minor") }, options = { severity = "minor", title = "All" }, snapshot = true,
  },
  {
    name = "a feed without conflicts and without days is a feed",
    text = "Nothing.", discrepancies = {}, options = { to = "feeds/desk.atom", day = "2024-01-02" }, snapshot = true,
  },
}
