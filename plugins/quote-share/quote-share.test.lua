local function quote(text, form, speaker) return { text = text, form = form, speaker = speaker } end

local DOCUMENTS = {
  {
    name = "a.txt", text = "“We slept while water came,” Ines Hart said. “Not I,” Tom Vale said. It rained all day long.",
    given = { quote = { quote("We slept while water came", "direct", "Ines Hart"), quote("Not I", "direct", "Tom Vale") } },
  },
  {
    name = "b.txt", text = "The mayor said the dam had held. “It held against all odds.”",
    given = { quote = { quote("the dam had held", "indirect", "The mayor"), quote("It held against all odds.", "direct") } },
  },
  { name = "c.txt", text = "", given = { quote = {} } },
}

return {
  {
    name = "reported speech and very short quotations do not count",
    documents = DOCUMENTS,
    section = [[
      Quotations
      Account | Quotations | Share of words | Longest, in words | It is
      a.txt | 1 | 27 % | 5 | Ines Hart: “We slept while water came”
      b.txt | 1 | 41 % | 5 | nobody named: “It held against all odds.”
      c.txt | 0 | 0 % | 0 | none
      Words in quotation marks, per hundred
      a.txt: 27
      b.txt: 41
      c.txt: 0
    ]],
  },
  {
    name = "what counts as short can be said",
    documents = DOCUMENTS, options = { least = 6 },
    section = [[
      Quotations
      Account | Quotations | Share of words | Longest, in words | It is
      a.txt | 0 | 0 % | 0 | none
      b.txt | 0 | 0 % | 0 | none
      c.txt | 0 | 0 % | 0 | none
      Words in quotation marks, per hundred
      a.txt: 0
      b.txt: 0
      c.txt: 0
    ]],
  },
}
