local function source(name, named) return { name = name, named = named } end

local function account(name, text, content, ...)
  return { name = name, text = text, given = { attribution = { { text = content, sources = { ... } } } } }
end

local DAM = "the dam had been opened"

return {
  {
    name = "a claim that only officials make is found",
    documents = {
      account("a.txt", "Officials said the dam had been opened.", DAM, source("Officials", false)),
      account("b.txt", "A source said the dam had been opened.", DAM, source("A source", false)),
    },
    claims = {
      { text = DAM, evidence = { { text = DAM, document = "a.txt" }, { text = DAM, document = "b.txt" } } },
    },
    findings = {
      ["unnamed-sources"] = {
        {
          message = "“the dam had been opened” rests on unnamed sources only: A source; Officials",
          passages = { DAM, DAM }, claim = "c1", sources = { "A source", "Officials" },
        },
      },
    },
  },
  {
    name = "one name is enough",
    documents = {
      account("a.txt", "Officials said the dam had been opened.", DAM, source("Officials", false)),
      account("b.txt", "Ines Hart said the dam had been opened.", DAM, source("Ines Hart", true)),
    },
    claims = {
      { text = DAM, evidence = { { text = DAM, document = "a.txt" }, { text = DAM, document = "b.txt" } } },
    },
    findings = { ["unnamed-sources"] = {} },
  },
  {
    name = "the origin counts, not the agency that carries it",
    documents = {
      account("a.txt", "Coastwire reported, citing officials, that the dam had been opened.", DAM,
        source("Coastwire", true), source("officials", false)),
    },
    claims = { { text = DAM, evidence = { { text = DAM } } } },
    findings = { ["unnamed-sources"] = { { passages = { DAM } } } },
  },
  {
    name = "what the writer states in his own words has no source to name",
    documents = { { name = "a.txt", text = "The dam had been opened.", given = { attribution = {} } } },
    claims = { { text = "The dam had been opened.", evidence = { { text = "The dam had been opened." } } } },
    findings = { ["unnamed-sources"] = {} },
  },
  {
    name = "claims of few accounts can be left out",
    documents = { account("a.txt", "Officials said the dam had been opened.", DAM, source("Officials", false)) },
    claims = { { text = DAM, evidence = { { text = DAM } } } },
    options = { min_accounts = 2 },
    findings = { ["unnamed-sources"] = {} },
  },
  {
    name = "a long statement is cut between words",
    documents = { account("a.txt", "Officials said " .. ("the dam had been opened "):rep(5) .. ".",
      ("the dam had been opened "):rep(5), source("Officials", false)) },
    claims = { { text = ("the dam had been opened "):rep(5), evidence = { { text = DAM } } } },
    findings = {
      ["unnamed-sources"] = {
        {
          message = "“" .. ("the dam had been opened "):rep(3) .. "the dam …” rests on unnamed sources only: Officials",
        },
      },
    },
  },
}
