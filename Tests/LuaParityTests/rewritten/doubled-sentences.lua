-- Sentences that stand a second time, as `clean.boilerplate` sets them aside.
return collate.stage {
  name = "clean.doubled-sentences", api = 2,
  summary = "Sets aside sentences that repeat an earlier one word for word.",
  needs = { "text" }, provides = { "boilerplate" },
  options = { least_words = collate.int { default = 6, min = 1, help = "Words of a sentence that nobody repeats on purpose." } },
  document = function(doc, opt)
    local seen = {}
    for sentence in doc:each_sentence() do
      local words = {}
      for word in sentence:each_folded_word() do words[#words + 1] = word end
      if #words >= opt.least_words then
        local key = table.concat(words, " ")
        if seen[key] and not sentence:enclosing("boilerplate") then
          doc:annotate("boilerplate", sentence, { reason = "repeats an earlier sentence word for word" })
        end
        seen[key] = true
      end
    end
  end,
}
