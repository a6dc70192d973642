local function account(name, text, ...)
  local terms = {}
  for place, term in ipairs { ... } do terms[place] = { text = term, term = term, group = "court" } end
  return { name = name, text = text, given = { ["legal.term"] = terms } }
end

local DOCUMENTS = {
  account("a.txt", "He was convicted, then sentenced.", "convicted", "sentenced"),
  account("copy.txt", "He was convicted: the court convicts.", "convicted", "convicts"),
  account("b.txt", "He was sentenced.", "sentenced"),
}

return {
  {
    name = "copies of one account and forms of one word count once",
    documents = DOCUMENTS, families = { { "a.txt", "copy.txt" } },
    findings = {
      ["legal-gap"] = {
        {
          message = "“convicted” stands in one account only: a.txt, copy.txt",
          passages = { "convicted", "convicted", "convicts" }, term = "convicted", group = "court",
        },
      },
    },
  },
  {
    name = "another form of the word is the same term",
    documents = { DOCUMENTS[1], account("b.txt", "It convicts and sentences.", "convicts", "sentences") },
    families = {}, findings = { ["legal-gap"] = {} },
  },
  {
    name = "only the groups that are wanted are compared",
    documents = DOCUMENTS, families = {}, options = { groups = { "sanctions" } },
    findings = { ["legal-gap"] = {} },
  },
  {
    name = "one account alone has nothing to be compared with",
    documents = { DOCUMENTS[1] }, families = { { "a.txt" } },
    findings = { ["legal-gap"] = {} },
  },
}
