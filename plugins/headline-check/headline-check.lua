-- Headlines are written last and in a hurry: what they say should stand in the text below.

-- Splits a document into the headlines above its text, and the words and numbers of the text. Lines that look like
-- headlines further down are subheadings and links to other stories.
local function read(doc)
  local headlines, words, values = {}, {}, {}
  for sentence in doc:each("sentence") do
    if sentence.headline then
      if not next(words) then headlines[#headlines + 1] = sentence end
    else
      for word in sentence:each_folded_word() do words[word:gsub("'s$", "")] = true end
      for number in sentence:each("number") do values[number.upper] = true end
    end
  end
  return headlines, words, values
end

-- A person stands below with the last name, any other name with all its words: "N Korea" in "North Korea's".
local function stands(name, words)
  local is_known, is_last_known = true, true
  for word in name:each_folded_word() do
    is_last_known = #word == 1 or words[word:gsub("'s$", "")] or false
    is_known = is_known and is_last_known
  end
  return is_known or name.category == "person" and is_last_known
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
          if not values[number.upper] and not number.ordinal then find("number", number) end
        end
        for name in headline:each("entity") do
          if name.category ~= "other" and not stands(name, words) then find("name", name) end
        end
      end
    end
  end,
}
