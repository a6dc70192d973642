-- How sure a text sounds: words that hedge a statement, and words that vouch for it where evidence should.
return collate.stage {
  name = "extract.certainty", api = 1,
  summary = "Marks words that hedge a statement, and words that vouch for it.",
  needs = { "sentence" }, provides = { "certainty" },
  options = {
    hedges = collate.list {
      default = {
        "allegedly", "apparently", "appear to", "appeared to", "appears to", "are believed to", "are said to",
        "are suspected", "are thought to", "could be", "could have", "is believed to", "is said to", "is suspected",
        "is thought to", "it is not clear", "it is unclear", "likely", "may be", "may have", "might be", "might have",
        "not been confirmed", "not been verified", "not clear", "perhaps", "possibly", "presumably", "probably",
        "purportedly", "reportedly", "rumoured", "rumored", "seemed to", "seemingly", "seems to", "supposedly",
        "suspected of", "unconfirmed", "unlikely", "unverified", "was believed to", "was said to", "was thought to",
        "were believed to", "were said to", "were thought to",
      },
      help = "Words and phrases that hedge.",
    },
    boosters = collate.list {
      default = {
        "beyond doubt", "certainly", "clearly", "definitely", "evidently", "in fact", "indeed", "indisputably",
        "no doubt", "obviously", "of course", "surely", "undeniably", "undoubtedly", "unquestionably", "without doubt",
        "without question",
      },
      help = "Words and phrases that vouch.",
    },
  },
  document = function(doc, opt)
    local lists = { hedge = collate.phrases(opt.hedges), booster = collate.phrases(opt.boosters) }
    for sentence in doc:each("sentence") do
      for form, phrases in pairs(lists) do
        for span, phrase in sentence.span:each_phrase(phrases) do
          doc:annotate("certainty", span, { form = form, phrase = phrase })
        end
      end
    end
  end,
}
