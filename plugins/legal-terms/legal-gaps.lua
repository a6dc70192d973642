-- A term that one account has and no other may be the scoop, or the libel: either way somebody should look at it.
return collate.stage {
  name = "compare.legal-gaps", api = 1,
  summary = "Finds legal terms that only one independent account uses.",
  needs = { "legal.term", "families" }, provides = { "legal-gap" },
  corpus = function(corpus)
    local families = corpus:families()
    if #families < 2 then return end
    local uses = {} -- term -> { group, families = count, spans }
    for _, family in ipairs(families) do
      local seen = {}
      for _, doc in ipairs(family.documents) do
        for mark in doc:each("legal.term") do
          local use = uses[mark.term] or { group = mark.group, families = 0, spans = {} }
          uses[mark.term] = use
          use.spans[#use.spans + 1] = mark.span
          if not seen[mark.term] then use.families = use.families + 1 end
          seen[mark.term] = true
        end
      end
    end
    for term, use in pairs(uses) do
      if use.families == 1 then
        local names, seen = {}, {}
        for _, span in ipairs(use.spans) do
          local name = span.document.name
          if not seen[name] then names[#names + 1] = name end
          seen[name] = true
        end
        corpus:find("legal-gap", {
          message = ("“%s” stands in one account only: %s"):format(term, table.concat(names, ", ")),
          passages = use.spans, fields = { term = term, group = use.group },
        })
      end
    end
  end,
}
