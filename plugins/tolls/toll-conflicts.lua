-- The highest figure of an account is its toll: parts of it ("three of the injured") are lower.

local function highest(tolls)
  local best = tolls[1]
  for _, toll in ipairs(tolls) do
    if toll.value > best.value then best = toll end
  end
  return best
end

-- Whether two figures cannot both be right; one without an upper end may be any number from its lower end on.
local function exclude(a, b)
  return not a.open and a.high < b.low or not b.open and b.high < a.low
end

local function is_disputed(list)
  for place, toll in ipairs(list) do
    for other = place + 1, #list do
      if exclude(toll, list[other]) then return true end
    end
  end
  return false
end

return collate.stage {
  name = "compare.toll-conflicts", api = 1,
  summary = "Finds tolls on which the accounts disagree, with the figure of each.",
  needs = { "toll" }, provides = { "toll-conflict" },
  corpus = function(corpus)
    local tolls = {}
    for toll in corpus:each("toll") do
      tolls[#tolls + 1] = toll
    end
    for _, group in ipairs(collate.group(tolls, "group")) do
      local list, spans, said = {}, {}, {}
      for place, account in ipairs(collate.group(group.items, function(toll) return toll.span.document end)) do
        list[place] = highest(account.items)
        spans[place] = list[place].span
        said[place] = list[place].number .. " in " .. account.key.name
      end
      if is_disputed(list) then
        corpus:find("toll-conflict", {
          message = group.key .. ": " .. table.concat(said, ", "),
          passages = spans, fields = { group = group.key },
        })
      end
    end
  end,
}
