local function account(name, text, weight, amount, unit)
  return { name = name, text = text, given = { tonnage = { { text = weight, amount = amount, unit = unit } } } }
end

-- Two accounts of one claim, with a weight in each.
local function case(name, one, other, conflicts)
  local a, b = "The barge carried " .. one[1] .. " of ore.", "The ore of the barge weighed " .. other[1] .. "."
  return {
    name = name,
    documents = { account("a.txt", a, table.unpack(one)), account("b.txt", b, table.unpack(other)) },
    claims = { { text = a, document = "a.txt", evidence = { { text = a, document = "a.txt" }, { text = b, document = "b.txt" } } } },
    conflicts = conflicts,
  }
end

return {
  case("weights in two units that are one weight are no conflict",
    { "12,000 tonnes", 12000, "tonne" }, { "11,800 long tons", 11800, "long ton" }, {}),
  case("a plain ton is long or short",
    { "100 tons", 100, "ton" }, { "91 tonnes", 91, "tonne" }, {}),
  case("other weights are a conflict, with the words of each account",
    { "12,000 tonnes", 12000, "tonne" }, { "12,000 short tons", 12000, "short ton" },
    { { type = "tonnage.weight", severity = "material", values = { "12,000 tonnes", "12,000 short tons" }, claim = "c1" } }),
  {
    name = "an account that gives a part beside the whole agrees with both",
    documents = {
      {
        name = "a.txt", text = "It carried 500 tonnes, 200 tonnes of it ore.",
        given = { tonnage = { { text = "500 tonnes", amount = 500, unit = "tonne" }, { text = "200 tonnes", amount = 200, unit = "tonne" } } },
      },
      account("b.txt", "It carried 200 tonnes of ore.", "200 tonnes", 200, "tonne"),
    },
    claims = {
      {
        text = "It carried 200 tonnes of ore.", document = "b.txt",
        evidence = {
          { text = "It carried 500 tonnes, 200 tonnes of it ore.", document = "a.txt" },
          { text = "It carried 200 tonnes of ore.", document = "b.txt" },
        },
      },
    },
    conflicts = {},
  },
}
