-- A claim that everybody repeats and nobody with a name has made is worth a second look.

local function overlap(a, b)
  return a.first <= b.last and b.first <= a.last
end

-- Who the words at `span` go back to: the origins of the attributions that cover it, and whether one has a name.
local function origins(attributions, span)
  local names, is_named = {}, false
  for _, attribution in ipairs(attributions) do
    if overlap(attribution.span, span) then
      local origin = attribution.sources[#attribution.sources]
      names[#names + 1] = origin.name
      is_named = is_named or origin.named
    end
  end
  return names, is_named
end

-- The first words of a statement, as a reader of a list needs them.
local function excerpt(text)
  return #text > 80 and text:sub(1, 80):match("^(.*)%s") .. " …" or text
end

return collate.stage {
  name = "compare.unnamed-sources", api = 1,
  summary = "Finds claims that rest on unnamed sources in every account that carries them.",
  needs = { "claims", "attribution" }, provides = { "unnamed-sources" },
  options = {
    min_accounts = collate.int { default = 1, min = 1, help = "Report a claim only if this many files carry it." },
  },
  corpus = function(corpus, opt)
    local attributions = {}
    for _, doc in ipairs(corpus:documents()) do
      attributions[doc] = {}
      for attribution in doc:each("attribution") do table.insert(attributions[doc], attribution) end
    end
    for _, claim in ipairs(corpus:claims()) do
      local sources, passages, rests = {}, {}, #claim.documents >= opt.min_accounts
      for _, evidence in ipairs(claim.evidence) do
        local names, is_named = origins(attributions[evidence.document], evidence.span)
        rests = rests and #names > 0 and not is_named
        for _, name in ipairs(names) do sources[name] = true end
        passages[#passages + 1] = evidence.span
      end
      if rests and #passages > 0 then
        local list = {}
        for name in pairs(sources) do list[#list + 1] = name end
        corpus:find("unnamed-sources", {
          message = ("“%s” rests on unnamed sources only: %s"):format(excerpt(claim.text), table.concat(list, "; ")),
          passages = passages,
          fields = { claim = claim.id, sources = list },
        })
      end
    end
  end,
}
