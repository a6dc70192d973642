local function mark(text, plain, quoted) return { text = text, word = text, plain = plain, quoted = quoted } end
local function account(name, text, ...) return { name = name, text = text, given = { ["loaded.word"] = { ... } } } end

return {
  {
    name = "the loaded word and the plain one are set side by side",
    documents = {
      account("a.txt", "The regime left. The regime lost.", mark("regime", "government", false)),
      account("b.txt", "The Government left. The government lost."),
      account("c.txt", "Nobody left."),
    },
    findings = {
      ["loaded-contrast"] = {
        {
          message = "“regime” in a.txt, “government” in b.txt", passages = { "regime", "Government" },
          word = "regime", plain = "government",
        },
      },
    },
  },
  {
    name = "what a speaker says is no choice of the account",
    documents = {
      account("a.txt", "“The regime left,” she said.", mark("regime", "government", true)),
      account("b.txt", "The government left."),
    },
    findings = { ["loaded-contrast"] = {} },
  },
  {
    name = "an account that has both words is no contrast to itself",
    documents = { account("a.txt", "The regime is the government.", mark("regime", "government", false)) },
    findings = { ["loaded-contrast"] = {} },
  },
}
