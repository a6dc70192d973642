local function account(name, text, ...)
  local terms = {}
  for place, term in ipairs { ... } do terms[place] = { text = term, term = term, group = "court" } end
  return { name = name, text = text, given = { ["legal.term"] = terms } }
end

local DOCUMENTS = {
  account("a.txt", "He was convicted, then sentenced.", "convicted", "sentenced"),
  account("copy.txt", "He was convicted, and convicted again.", "convicted", "convicted"),
  account("b.txt", "He was sentenced.", "sentenced"),
}

return {
  {
    name = "copies of one account count once",
    documents = DOCUMENTS, families = { { "a.txt", "copy.txt" } },
    findings = {
      ["legal-gap"] = {
        {
          message = "“convicted” stands in one account only: a.txt, copy.txt",
          passages = { "convicted", "convicted", "convicted" }, term = "convicted", group = "court",
        },
      },
    },
  },
  {
    name = "one account alone has nothing to be compared with",
    documents = { DOCUMENTS[1] }, families = { { "a.txt" } },
    findings = { ["legal-gap"] = {} },
  },
}
