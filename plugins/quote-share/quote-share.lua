-- How much of each account is somebody's own words, and who gets to speak at length.

return collate.stage {
  name = "report.quote-share", api = 1,
  summary = "Shows how much of each account stands in quotation marks, and the longest quotation.",
  needs = { "quote" },
  options = {
    least = collate.int { default = 4, min = 1, help = "Leave out quotations of fewer words: names, terms, irony." },
  },
  section = function(report, corpus, opt)
    local rows, lengths = {}, {}
    for _, doc in ipairs(corpus:documents()) do
      local quotes, quoted, longest, most = 0, 0, { "none" }, 0
      for quote in doc:each("quote") do
        local words = quote.form ~= "indirect" and quote:count_words() or 0
        if words >= opt.least then
          quotes, quoted = quotes + 1, quoted + words
          if words > most then longest, most = { (quote.speaker or "nobody named") .. ": ", quote.span }, words end
        end
      end
      local share = 100 * quoted // math.max(doc:count_words(), 1)
      rows[#rows + 1] = { doc.name, quotes, share .. " %", most, longest }
      lengths[#lengths + 1] = { label = doc.name, value = share }
    end
    report:title("Quotations")
    report:table { header = { "Account", "Quotations", "Share of words", "Longest, in words", "It is" }, rows = rows }
    report:bars { title = "Words in quotation marks, per hundred", bars = lengths }
  end,
}
