local function mark(text, form) return { text = text, form = form, phrase = text } end

return {
  {
    name = "accounts are rows, the most used words come first",
    documents = {
      {
        name = "a.txt", text = "Perhaps it fell. It reportedly rose. It reportedly sank. It rained.",
        given = {
          sentence = { "Perhaps it fell.", "It reportedly rose.", "It reportedly sank.", "It rained." },
          certainty = { mark("Perhaps", "hedge"), mark("reportedly", "hedge"), mark("reportedly", "hedge") },
        },
      },
      {
        name = "b.txt", text = "It certainly fell.",
        given = { sentence = { "It certainly fell." }, certainty = { mark("certainly", "booster") } },
      },
    },
    section = [[
      How sure the accounts sound
      Account | Hedges per 100 sentences | Hedges | Vouches
      a.txt | 75 | reportedly (2), perhaps | none
      b.txt | 0 | none | certainly
      Where a text vouches, look for the evidence:
      - b.txt: “It certainly fell.”
    ]],
  },
  {
    name = "an account without a sentence is no fault",
    documents = { { name = "a.txt", text = "", given = { sentence = {}, certainty = {} } } },
    section = [[
      How sure the accounts sound
      Account | Hedges per 100 sentences | Hedges | Vouches
      a.txt | 0 | none | none
    ]],
  },
}
