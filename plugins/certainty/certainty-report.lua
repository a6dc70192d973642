-- Which account hedges, which one vouches, and with which words. Headlines count: that is where hedges get lost.

-- The five words used most, those used more than once with their number: "reportedly (3), perhaps".
local function shown(marks)
  local words = {}
  for place, bar in ipairs(collate.tally(marks, function(mark) return mark.text:lower() end)) do
    if place > 5 then break end
    words[place] = bar.value > 1 and bar.label .. " (" .. bar.value .. ")" or bar.label
  end
  return #words > 0 and table.concat(words, ", ") or "none"
end

return collate.stage {
  name = "report.certainty", api = 1,
  summary = "Shows how often each account hedges or vouches, and with which words.",
  needs = { "sentence", "certainty" },
  section = function(report, corpus)
    local rows, vouches = {}, {}
    for _, doc in ipairs(corpus:documents()) do
      local marks = { hedge = {}, booster = {} }
      for mark in doc:each("certainty") do table.insert(marks[mark.form], mark) end
      local share = 100 * #marks.hedge // math.max(doc:count("sentence"), 1)
      rows[#rows + 1] = { doc.name, share, shown(marks.hedge), shown(marks.booster) }
      for _, mark in ipairs(marks.booster) do
        local sentence = mark.span:enclosing("sentence")
        vouches[#vouches + 1] = { doc.name .. ": ", (sentence or mark).span }
      end
    end
    report:title("How sure the accounts sound")
    report:table { header = { "Account", "Hedges per 100 sentences", "Hedges", "Vouches" }, rows = rows }
    if #vouches > 0 then
      report:paragraph("Where a text vouches, look for the evidence:")
      report:list(vouches)
    end
  end,
}
