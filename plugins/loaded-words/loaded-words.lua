-- Words that take a side. Inside quotation marks they are the speaker's; outside they are the account's own.
local PLAIN = require("lists.loaded")

return collate.stage {
  name = "extract.loaded-words", api = 1,
  summary = "Marks words that take a side, with the plain word and with whose word it is.",
  needs = { "quote" }, provides = { "loaded.word" },
  options = {
    ignore = collate.list { default = {}, help = "Words of the list to leave alone." },
  },
  document = function(doc, opt)
    local ignored, words, quotes = {}, {}, {}
    for _, word in ipairs(opt.ignore) do ignored[collate.fold(word)] = true end
    for word in pairs(PLAIN) do
      if not ignored[word] then words[#words + 1] = word end
    end
    for quote in doc:each("quote") do
      if quote.form ~= "indirect" then quotes[#quotes + 1] = quote end
    end
    for span, word in doc:each_phrase(collate.phrases(words)) do
      local fields = { word = word, plain = PLAIN[word], quoted = false }
      for _, quote in ipairs(quotes) do
        if quote:contains(span) then fields.quoted, fields.speaker = true, quote.speaker end
      end
      doc:annotate("loaded.word", span, fields)
    end
  end,
}
