-- How many were killed, hurt, went missing or were saved: the number nearest to such a word in its sentence.
local WORDS = {
  killed = { "killed", "dead", "died", "deaths", "fatalities", "death toll", "lost their lives" },
  injured = { "injured", "hurt", "wounded", "injuries" },
  missing = { "missing", "unaccounted for" },
  rescued = { "rescued", "saved", "evacuated", "brought ashore" },
}
local GROUP_OF, LIST = {}, {}
for group, words in pairs(WORDS) do
  for _, word in ipairs(words) do GROUP_OF[word], LIST[#LIST + 1] = group, word end
end

-- Whether a number is a count: no measure, no rank, no date, and no age between commas ("Ana Roe, 34, died").
local function is_count(number, text)
  if number.unit or number.ordinal or number:enclosing("date") then return false end
  return not (text:sub(number.first - 2, number.first - 1) == ", " and text:sub(number.last + 1, number.last + 1) == ",")
end

-- Bytes between a number and a word; a comma between them counts like twenty.
local function gap(number, span, text)
  local first, last = math.min(number.last, span.last), math.max(number.first, span.first)
  return last - first - 1 + (text:sub(first, last):find("[,;]") and 20 or 0)
end

-- What may be meant: "more than 20" has no upper end, "about 20" is as good as 19 or 21.
local function range(number)
  local low, high, bound = number.lower, number.upper, number.bound
  if bound == "about" then return 0.9 * low, 1.1 * high, false end
  if bound == "atMost" or bound == "lessThan" then return 0, high, false end
  return low, high, bound == "atLeast" or bound == "moreThan"
end

return collate.stage {
  name = "extract.tolls", api = 1,
  summary = "Marks tolls: how many were killed, injured, went missing or were rescued.",
  needs = { "sentence", "number", "date" }, provides = { "toll" },
  options = {
    reach = collate.int { default = 40, min = 1, help = "Most bytes between a number and the word it belongs to." },
  },
  document = function(doc, opt)
    local phrases, text = collate.phrases(LIST), doc:text()
    for sentence in doc:each("sentence") do
      for span, word in sentence:each_phrase(phrases) do
        local best, nearest = nil, opt.reach + 1
        for number in sentence:each("number") do
          local distance = gap(number.span, span, text)
          if distance < nearest and is_count(number, text) then best, nearest = number, distance end
        end
        if best then
          local low, high, is_open = range(best)
          doc:annotate("toll", best.span:joined(span), {
            group = GROUP_OF[word], number = best.text, value = best.upper, low = low, high = high, open = is_open,
          })
        end
      end
    end
  end,
}
