-- Who gets to speak, in how many accounts, and who is talked about without being heard.

local function count_documents(spans)
  return #collate.group(spans, function(span) return span.document end)
end

-- Speakers by folded name: { name, quotes = spans }, most quoted first.
local function speakers(corpus)
  local by_name, list = {}, {}
  for quote in corpus:each("quote") do
    if quote.speaker then
      local key = collate.fold(quote.speaker)
      if not by_name[key] then
        by_name[key] = { name = quote.speaker, quotes = {} }
        list[#list + 1] = by_name[key]
      end
      table.insert(by_name[key].quotes, quote.span)
    end
  end
  return collate.sorted(list, function(speaker) return -#speaker.quotes end), by_name
end

local function is_heard(entity, by_name)
  if by_name[collate.fold(entity.name)] then return true end
  for _, alias in ipairs(entity.aliases) do
    if by_name[collate.fold(alias)] then return true end
  end
  return false
end

return collate.stage {
  name = "report.voices", api = 2, after = "voices",
  summary = "Lists who is quoted in how many accounts, and which persons are named but never quoted.",
  needs = { "quote", "entities" },
  options = {
    most = collate.int { default = 12, min = 1, max = 100, help = "How many speakers to list." },
    min_accounts = collate.int {
      default = 2, min = 1, help = "List a person who is never quoted only if this many accounts name them.",
    },
  },
  section = function(report, corpus, opt)
    local list, by_name = speakers(corpus)
    report:title("Voices")
    if #list == 0 then report:paragraph("No account quotes anybody by name.") end
    local rows, silent = {}, {}
    for place, speaker in ipairs(list) do
      if place > opt.most then break end
      rows[place] = { speaker.name, count_documents(speaker.quotes), #speaker.quotes, speaker.quotes[1] }
    end
    if #rows > 0 then report:table { header = { "Who", "Accounts", "Quotes", "First heard" }, rows = rows } end
    for _, entity in ipairs(corpus:entities()) do
      local accounts = count_documents(entity.mentions)
      if entity.category == "person" and accounts >= opt.min_accounts and not is_heard(entity, by_name) then
        silent[#silent + 1] = { report:strong(entity.name), " is named in " .. accounts .. " accounts and never quoted" }
      end
    end
    if #silent > 0 then report:list(silent) end
  end,
}
