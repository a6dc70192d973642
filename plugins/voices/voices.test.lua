local function quote(text, speaker) return { text = text, form = "direct", speaker = speaker } end

local DOCUMENTS = {
  {
    name = "a.txt",
    text = '"The dam held," Ines Hart said. "We slept," she added. Tom Vale resigned.',
    given = { quote = { quote("The dam held", "Ines Hart"), quote("We slept", "Ines Hart") } },
  },
  {
    name = "b.txt",
    text = '"The dam held," said Ines Hart. "Water came," said Ruth Bell. Mr. Vale is gone.',
    given = { quote = { quote("The dam held", "Ines Hart"), quote("Water came", "Ruth Bell") } },
  },
}

local HART = {
  name = "Ines Hart", category = "person",
  mentions = { { text = "Ines Hart", document = "a.txt" }, { text = "Ines Hart", document = "b.txt" } },
}
local VALE = {
  name = "Tom Vale", category = "person", aliases = { "Vale" },
  mentions = { { text = "Tom Vale", document = "a.txt" }, { text = "Vale", document = "b.txt" } },
}

return {
  {
    name = "speakers are counted across accounts, and a person without a voice is listed",
    documents = DOCUMENTS, entities = { HART, VALE },
    section = [[
      Voices
      Who | Accounts | Quotes | First heard
      Ines Hart | 2 | 3 | “The dam held”
      Ruth Bell | 1 | 1 | “Water came”
      - Tom Vale is named in 2 accounts and never quoted
    ]],
  },
  {
    name = "the table can be cut and the list be made stricter",
    documents = DOCUMENTS, entities = { HART, VALE }, options = { most = 1, min_accounts = 3 },
    section = [[
      Voices
      Who | Accounts | Quotes | First heard
      Ines Hart | 2 | 3 | “The dam held”
    ]],
  },
  {
    name = "accounts without a speaker say so",
    documents = { { name = "a.txt", text = "The dam held.", given = { quote = {} } } }, entities = {},
    section = [[
      Voices
      No account quotes anybody by name.
    ]],
  },
}
