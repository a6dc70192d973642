local REPORT = "The bridge reportedly fell. It was, without doubt, the rain.\nHe is believed to have left."

return {
  {
    name = "hedges and words that vouch are told apart, in text order",
    text = REPORT, given = { sentence = collate.lines(REPORT) },
    annotations = {
      certainty = {
        { text = "reportedly", form = "hedge", at = "1:12" },
        { text = "without doubt", form = "booster" },
        { text = "is believed to", form = "hedge", phrase = "is believed to" },
      },
    },
  },
  {
    name = "case does not count, and a part of a word is no word",
    text = "Allegedly it fell. The most likely cause is rain. Surelyn is a village.",
    given = { sentence = { "Allegedly it fell. The most likely cause is rain. Surelyn is a village." } },
    annotations = { certainty = { "Allegedly", "likely" } },
  },
  {
    name = "plain statements carry nothing",
    text = "The bridge fell at noon. Nobody was hurt in May.",
    given = { sentence = { "The bridge fell at noon. Nobody was hurt in May." } },
    annotations = { certainty = {} },
  },
  {
    name = "a house can have its own list",
    text = "The bridge reportedly fell, sources hint.",
    given = { sentence = { "The bridge reportedly fell, sources hint." } },
    options = { hedges = { "hint" } },
    annotations = { certainty = { { text = "hint", phrase = "hint" } } },
  },
  function(t)
    t:name "a long text stays cheap"
    local text = ("The dam reportedly held, and the water certainly rose. "):rep(200)
    t:text(text)
    t:given { sentence = { text } }
    t:budget { instructions = "100k", memory = "2MB" }
  end,
}
