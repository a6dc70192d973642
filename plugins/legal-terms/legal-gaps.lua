-- A term that one account has and no other may be the scoop, or the libel: either way somebody should look at it.

-- "Prosecutors" and "prosecutor", "convicted" and "convicts" are one term.
local function key(term)
  local stems = {}
  for place, word in ipairs(collate.words(term)) do stems[place] = collate.stem(word) end
  return table.concat(stems, " ")
end

local function names(spans)
  local list = {}
  for place, group in ipairs(collate.group(spans, function(span) return span.document.name end)) do
    list[place] = group.key
  end
  return table.concat(list, ", ")
end

-- What stands for the independent account that a document belongs to.
local function account(corpus, doc)
  local family = corpus:family_of(doc)
  return family and family.id or doc.name
end

return collate.stage {
  name = "compare.legal-gaps", api = 1,
  summary = "Finds legal terms that only one independent account uses.",
  needs = { "legal.term", "families" }, provides = { "legal-gap" },
  options = {
    groups = collate.list { default = { "sanctions", "court", "offence" }, help = "Groups of terms to compare." },
  },
  corpus = function(corpus, opt)
    local wanted, terms = {}, {}
    for _, group in ipairs(opt.groups) do wanted[group] = true end
    for mark in corpus:each("legal.term") do
      if wanted[mark.group] then terms[#terms + 1] = mark end
    end
    if #corpus:families() < 2 then return end
    for _, term in ipairs(collate.group(terms, function(mark) return key(mark.term) end)) do
      local families = collate.group(term.items, function(mark) return account(corpus, mark.span.document) end)
      if #families == 1 then
        local first, spans = term.items[1], {}
        for place, mark in ipairs(term.items) do spans[place] = mark.span end
        corpus:find("legal-gap", {
          message = ("“%s” stands in one account only: %s"):format(first.term, names(spans)),
          passages = spans, fields = { term = first.term, group = first.group },
        })
      end
    end
  end,
}
