-- The highest figure of an account is its toll: parts of it ("three of the injured") are lower.

local function highest(tolls)
  local best = tolls[1]
  for _, toll in ipairs(tolls) do
    if toll.value > best.value then best = toll end
  end
  return best
end

-- Whether two figures cannot both be right; an open one may be any number from its lower end on.
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

-- "17 in a.txt, c.txt; 23 in b.txt"
local function shown(list)
  local parts = {}
  for place, group in ipairs(collate.group(list, "number")) do
    local names = {}
    for item, toll in ipairs(group.items) do names[item] = toll.span.document.name end
    parts[place] = group.key .. " in " .. table.concat(names, ", ")
  end
  return table.concat(parts, "; ")
end

return collate.stage {
  name = "compare.toll-conflicts", api = 1,
  summary = "Finds tolls on which the accounts disagree, with the figure of each.",
  needs = { "toll" }, provides = { "toll-conflict" },
  corpus = function(corpus)
    local tolls = {}
    for toll in corpus:each("toll") do tolls[#tolls + 1] = toll end
    for _, group in ipairs(collate.group(tolls, "group")) do
      local list, spans = {}, {}
      for place, account in ipairs(collate.group(group.items, function(toll) return toll.span.document end)) do
        list[place] = highest(account.items)
        spans[place] = list[place].span
      end
      if is_disputed(list) then
        corpus:find("toll-conflict", {
          message = group.key .. ": " .. shown(list), passages = spans, fields = { group = group.key },
        })
      end
    end
  end,
}
