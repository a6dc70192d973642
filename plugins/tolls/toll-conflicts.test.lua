local function account(name, text, ...)
  return { name = name, text = text, given = { toll = { ... } } }
end
local function toll(text, value, is_open)
  return { text = text, group = "injured", number = tostring(value), value = value, low = value, high = value, open = is_open }
end

local A = account("a.txt", "17 hurt, 3 hurt badly.", toll("17 hurt", 17, false), toll("3 hurt", 3, false))
local B = account("b.txt", "23 injured.", toll("23 injured", 23, false))

return {
  {
    name = "the highest figures are set side by side",
    documents = { A, B },
    findings = {
      ["toll-conflict"] = {
        { message = "injured: 17 in a.txt; 23 in b.txt", passages = { "17 hurt", "23 injured" }, group = "injured" },
      },
    },
  },
  {
    name = "figures that may both be right are no conflict",
    documents = { B, account("c.txt", "More than 20 injured.", toll("More than 20 injured", 20, true)) },
    findings = { ["toll-conflict"] = {} },
  },
  {
    name = "an open figure can be too high",
    documents = { A, account("c.txt", "More than 20 injured.", toll("More than 20 injured", 20, true)) },
    findings = { ["toll-conflict"] = { { message = "injured: 17 in a.txt; 20 in c.txt" } } },
  },
  {
    name = "one account alone agrees with itself",
    documents = { A }, findings = { ["toll-conflict"] = {} },
  },
}
