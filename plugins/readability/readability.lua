-- How hard a text is to read: the Flesch reading ease of English, from the length of its sentences and words.

-- Syllables of a word, as groups of vowels; a silent e at the end counts for none.
local function syllables(word)
  local _, count = word:gsub("[aeiouy]+", "")
  if count > 1 and word:find("[^aeiouyl]e$") then count = count - 1 end
  return math.max(count, 1)
end

local function measure(doc)
  local found = { words = 0, sentences = 0, syllables = 0, longest = nil }
  local most = 0
  for sentence in doc:each("sentence") do
    if not sentence.headline then
      local words = sentence:count_words()
      for word in sentence.span:each_folded_word() do found.syllables = found.syllables + syllables(word) end
      found.words, found.sentences = found.words + words, found.sentences + 1
      if words > most then found.longest, most = sentence.span, words end
    end
  end
  return found
end

-- 100 and more: very easy, below 30: very hard. The bands are those of the measure's author.
local function ease(found)
  return 206.835 - 1.015 * found.words / found.sentences - 84.6 * found.syllables / found.words
end

local BANDS = { { 70, "easy" }, { 60, "plain" }, { 50, "fairly hard" }, { 30, "hard" }, { -math.huge, "very hard" } }

return collate.stage {
  name = "report.readability", api = 1,
  summary = "Shows how hard each account is to read, for English texts.",
  needs = { "sentence" },
  section = function(report, corpus)
    local rows, longest = {}, {}
    for _, doc in ipairs(corpus:documents()) do
      local found = measure(doc)
      if found.words > 0 then
        local score = math.floor(ease(found) + 0.5)
        local band
        for _, entry in ipairs(BANDS) do band = band or score >= entry[1] and entry[2] or nil end
        local length = ("%.1f"):format(found.words / found.sentences)
        rows[#rows + 1] = { doc.name, found.words, length, score, band }
        longest[#longest + 1] = { doc.name .. ": ", found.longest }
      end
    end
    report:title("Readability")
    if #rows == 0 then return report:paragraph("No account holds a sentence.") end
    report:table { header = { "Account", "Words", "Words a sentence", "Reading ease", "Reads" }, rows = rows }
    report:paragraph("The longest sentence of each account:")
    report:list(longest)
  end,
}
