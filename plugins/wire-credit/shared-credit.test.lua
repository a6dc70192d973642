local function account(name, text, ...)
  local credits = {}
  for place, agency in ipairs { ... } do credits[place] = { text = agency, agency = agency, form = "credit" } end
  return { name = name, text = text, given = { ["wire.credit"] = credits } }
end

local ACCOUNTS = {
  account("a.txt", "The dam held. Source: Reuters, Kyodo", "Reuters", "Kyodo"),
  account("b.txt", "(Reuters) The dam held. With Reuters", "Reuters", "Reuters"),
  account("c.txt", "The dam held. With Kyodo", "Kyodo"),
  account("d.txt", "The dam held."),
}

return {
  {
    name = "an agency is reported once, with every account that credits it",
    documents = ACCOUNTS,
    findings = {
      ["shared-credit"] = {
        { message = "2 accounts credit Kyodo: a.txt, c.txt", passages = { "Kyodo", "Kyodo" }, agency = "Kyodo" },
        { message = "2 accounts credit Reuters: a.txt, b.txt", agency = "Reuters", accounts = 2 },
      },
    },
  },
  {
    name = "more accounts can be asked for",
    documents = ACCOUNTS, options = { min_accounts = 3 },
    findings = { ["shared-credit"] = {} },
  },
}
