-- Headlines are written last and in a hurry: what they say should stand in the text below.

-- Splits a document into its headlines, and the words and numbers of its running text.
local function read(doc)
  local headlines, words, values = {}, {}, {}
  for sentence in doc:each("sentence") do
    if sentence.headline then
      headlines[#headlines + 1] = sentence
    else
      for word in sentence:each_folded_word() do words[word:gsub("'s$", "")] = true end
      for number in sentence:each("number") do values[number.upper] = true end
    end
  end
  return headlines, words, values
end

-- A name stands below if all its words do: "Tarn" in "Tarn Island", "N Korea" in "North Korea".
local function stands(name, words)
  for word in name:each_folded_word() do
    if #word > 1 and not words[word] then return false end
  end
  return true
end

return collate.stage {
  name = "compare.headline-check", api = 1,
  summary = "Finds numbers and names in headlines that the text below does not have.",
  needs = { "sentence", "number", "entity" }, provides = { "headline-check" },
  corpus = function(corpus)
    local function find(what, annotation)
      local name = annotation.span.document.name
      corpus:find("headline-check", {
        message = ("the %s “%s” of a headline of %s is not in its text"):format(what, annotation.text, name),
        passages = { annotation.span }, fields = { account = name, what = what },
      })
    end
    for _, doc in ipairs(corpus:documents()) do
      local headlines, words, values = read(doc)
      for _, headline in ipairs(headlines) do
        for number in headline:each("number") do
          if not values[number.upper] then find("number", number) end
        end
        for name in headline:each("entity") do
          if not stands(name, words) then find("name", name) end
        end
      end
    end
  end,
}
