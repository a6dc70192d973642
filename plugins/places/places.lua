-- Where it happened, in order of time: what the accounts say of a day and a place together.

-- The places named in some passages, by their fullest names, each once.
local function places_in(passages)
  local names, seen = {}, {}
  for _, passage in ipairs(passages) do
    for mention in passage:each("entity") do
      if mention.category == "place" and not seen[mention.canonical] then
        names[#names + 1], seen[mention.canonical] = mention.canonical, true
      end
    end
  end
  return names
end

return collate.stage {
  name = "report.places", api = 1,
  summary = "Shows on a timeline what the accounts say of a day and a place together.",
  needs = { "timeline", "entity" },
  options = {
    min_accounts = collate.int { default = 1, min = 1, help = "Leave out what fewer accounts say." },
    only = collate.list { default = {}, help = "Show these places only; all where it is empty." },
  },
  section = function(report, corpus, opt)
    local entries, wanted = {}, {}
    for _, place in ipairs(opt.only) do wanted[collate.fold(place)] = true end
    local function is_wanted(names)
      for _, name in ipairs(names) do
        if #opt.only == 0 or wanted[collate.fold(name)] then return true end
      end
      return false
    end
    for _, moment in ipairs(corpus:timeline()) do
      local names = places_in(moment.passages)
      local accounts = collate.group(moment.passages, function(passage) return passage.document end)
      local is_day = moment.date:find("^%d%d%d%d%-%d%d%-%d%d")
      if is_day and is_wanted(names) and #accounts >= opt.min_accounts then
        local content = { report:strong(table.concat(names, ", ")), " ", moment.passages[1] }
        for place = 2, #accounts do
          content[#content + 1] = place == 2 and " and in " or ", "
          content[#content + 1] = accounts[place].key
        end
        entries[#entries + 1] = { date = moment.date, content = content }
      end
    end
    report:title("Places in time")
    if #entries == 0 then return report:paragraph("No account names a place together with a day.") end
    report:timeline(entries)
  end,
}
