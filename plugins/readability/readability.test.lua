local function account(name, ...)
  return { name = name, text = table.concat({ ... }, " "), given = { sentence = { ... } } }
end

return {
  {
    name = "short words in short sentences are easy, long ones are hard",
    documents = {
      account("easy.txt", "The cat sat.", "It was warm."),
      account("hard.txt", "The mayor of the city considered the complications."),
    },
    section = [[
      Readability
      Account | Words | Words a sentence | Reading ease | Reads
      easy.txt | 6 | 3.0 | 119 | easy
      hard.txt | 8 | 8.0 | 40 | hard
      The longest sentence of each account:
      - easy.txt: “The cat sat.”
      - hard.txt: “The mayor of the city considered the complications.”
    ]],
  },
  {
    name = "headlines do not count, a silent e is no syllable, a little one is",
    documents = {
      {
        name = "a.txt", text = "Considerable complications. Take the little boat home.",
        given = {
          sentence = { { text = "Considerable complications.", headline = true }, "Take the little boat home." },
        },
      },
    },
    section = [[
      Readability
      Account | Words | Words a sentence | Reading ease | Reads
      a.txt | 5 | 5.0 | 100 | easy
      The longest sentence of each account:
      - a.txt: “Take the little boat home.”
    ]],
  },
  {
    name = "accounts without text say so",
    documents = { { name = "a.txt", text = "", given = { sentence = {} } } },
    section = "Readability\nNo account holds a sentence.",
  },
  function(t)
    t:name "a long text stays cheap"
    local sentences = {}
    for place = 1, 300 do sentences[place] = "The dam reportedly held." end
    t:document { text = table.concat(sentences, " "), given = { sentence = sentences } }
    t:budget { instructions = "400k", memory = "4MB" }
  end,
}
