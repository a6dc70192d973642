local DOCUMENTS = {
  {
    name = "a.txt", text = '"The dam held," Ines Hart said. Tom Vale resigned.',
    given = { quote = { { text = "The dam held", form = "direct", speaker = "Ines Hart" } } },
  },
  { name = "b.txt", text = "Ines Hart saw the dam. Mr. Vale is gone.", given = { quote = {} } },
}

local HART = {
  name = "Hart, Ines", category = "person", aliases = { "Ines Hart" },
  mentions = { { text = "Ines Hart", document = "a.txt" }, { text = "Ines Hart", document = "b.txt" } },
}
local VALE = {
  name = "Tom Vale", category = "person", aliases = { "Vale" },
  mentions = { { text = "Tom Vale", document = "a.txt" }, { text = "Vale", document = "b.txt" } },
}

return {
  {
    name = "a person whom both accounts name and none quotes",
    documents = DOCUMENTS, entities = { HART, VALE },
    section = [[
      Named, never quoted
      - Tom Vale is named in 2 accounts: “Tom Vale”
    ]],
  },
  {
    name = "the list can be cut, and says so",
    documents = {
      { name = "a.txt", text = "Tom Vale and Ruth Bell left.", given = { quote = {} } },
      { name = "b.txt", text = "Tom Vale saw Ruth Bell.", given = { quote = {} } },
    },
    entities = {
      { name = "Tom Vale", mentions = { { text = "Tom Vale", document = "a.txt" }, { text = "Tom Vale", document = "b.txt" } } },
      { name = "Ruth Bell", mentions = { { text = "Ruth Bell", document = "a.txt" }, { text = "Ruth Bell", document = "b.txt" } } },
    },
    options = { most = 1 },
    section = [[
      Named, never quoted
      - Tom Vale is named in 2 accounts: “Tom Vale”
      - and 1 more
    ]],
  },
  {
    name = "the list can be made stricter",
    documents = DOCUMENTS, entities = { HART, VALE }, options = { min_accounts = 3 },
    section = [[
      Named, never quoted
      Whoever is named that often is quoted somewhere.
    ]],
  },
  {
    name = "places have no voice",
    documents = DOCUMENTS, entities = { { name = "Vale", category = "place", mentions = VALE.mentions } },
    section = [[
      Named, never quoted
      Whoever is named that often is quoted somewhere.
    ]],
  },
}
