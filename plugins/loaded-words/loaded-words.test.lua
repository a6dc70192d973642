return {
  {
    name = "a word of the account itself",
    text = "The regime slammed the report.", given = { quote = {} },
    annotations = {
      ["loaded.word"] = {
        { text = "regime", plain = "government", quoted = false },
        { text = "slammed", plain = "criticised", quoted = false },
      },
    },
  },
  {
    name = "a word inside quotation marks is the speaker's, in reported speech the account's",
    text = "“Thugs did this,” Ines Hart said. Tom Vale said the mob had left.",
    given = {
      quote = {
        { text = "Thugs did this", form = "direct", speaker = "Ines Hart" },
        { text = "the mob had left", form = "indirect", speaker = "Tom Vale" },
      },
    },
    annotations = {
      ["loaded.word"] = {
        { text = "Thugs", word = "thugs", quoted = true, speaker = "Ines Hart" }, { text = "mob", quoted = false },
      },
    },
  },
  {
    name = "words can be left alone",
    text = "The Regime and its puppets.", given = { quote = {} }, options = { ignore = { "REGIME" } },
    annotations = { ["loaded.word"] = { "puppets" } },
  },
  {
    name = "a plain text has none",
    text = "The government criticised the report.", given = { quote = {} },
    annotations = { ["loaded.word"] = {} },
  },
}
