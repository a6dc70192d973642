-- Who is talked about in several accounts without being heard in any.

local function speakers(corpus)
  local heard = {}
  for quote in corpus:each("quote") do
    if quote.speaker then heard[collate.fold(quote.speaker)] = true end
  end
  return heard
end

local function is_heard(entity, heard)
  if heard[collate.fold(entity.name)] then return true end
  for _, alias in ipairs(entity.aliases) do
    if heard[collate.fold(alias)] then return true end
  end
  return false
end

return collate.stage {
  name = "report.voices", api = 2, after = "voices",
  summary = "Lists persons whom several accounts name and none quotes.",
  needs = { "quote", "entities" },
  options = {
    most = collate.int { default = 12, min = 1, max = 100, help = "How many persons to list." },
    min_accounts = collate.int { default = 2, min = 1, help = "How many accounts must name a person." },
  },
  section = function(report, corpus, opt)
    local heard, unheard = speakers(corpus), {}
    for _, entity in ipairs(corpus:entities()) do
      local accounts = #collate.group(entity.mentions, "document")
      if entity.category == "person" and accounts >= opt.min_accounts and not is_heard(entity, heard) then
        unheard[#unheard + 1] = { report:strong(entity.name), " is named in " .. accounts .. " accounts: ", entity.mentions[1] }
      end
    end
    report:title("Named, never quoted")
    local shown = { table.unpack(unheard, 1, opt.most) }
    if #unheard > #shown then shown[#shown + 1] = "and " .. #unheard - #shown .. " more" end
    if #shown > 0 then report:list(shown) else report:paragraph("Whoever is named that often is quoted somewhere.") end
  end,
}
