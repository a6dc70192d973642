-- A document of one sentence with its numbers: text, value, and the bound or whatever else is not plain.
local function case(name, text, numbers, tolls)
  local given = { sentence = { text }, number = {}, date = {} }
  for place, number in ipairs(numbers) do
    local fields = { text = number[1], lower = number[2] }
    for field, value in pairs(number[3] or {}) do fields[field] = value end
    given.number[place] = fields
  end
  return { name = name, text = text, given = given, annotations = { toll = tolls } }
end

local THREE = "The storm killed 12 people and injured 30; five are missing."
local DATED = "In 1998 nobody was hurt."

return {
  case("every word takes the number nearest to it", THREE, { { "12", 12 }, { "30", 30 }, { "five", 5 } }, {
    { text = "killed 12", group = "killed", number = "12", value = 12, low = 12, high = 12 },
    { text = "injured 30", group = "injured", value = 30 },
    { text = "five are missing", group = "missing", value = 5 },
  }),
  case("bounds are kept", "More than 20 died, about 100 were hurt, at most 9 were rescued.", {
    { "More than 20", 20, { bound = "moreThan" } }, { "about 100", 100, { bound = "about" } },
    { "at most 9", 9, { bound = "atMost" } },
  }, {
    { group = "killed", low = 20, open = true }, { group = "injured", low = 90.0, open = false }, { group = "rescued", low = 0, high = 9 },
  }),
  case("an age, a measure and a rank are no tolls",
    "Ana Roe, 34, died after 12 km, the third to be wounded.",
    { { "34", 34 }, { "12 km", 12, { unit = "km" } }, { "third", 3, { ordinal = true } } }, {}),
  {
    name = "a year is no toll",
    text = DATED, annotations = { toll = {} },
    given = { sentence = { DATED }, number = { { text = "1998", lower = 1998 } }, date = { { text = "1998" } } },
  },
  {
    name = "a number far away belongs to something else",
    text = THREE, options = { reach = 1 }, annotations = { toll = { "killed 12", "injured 30" } },
    given = {
      sentence = { THREE }, date = {},
      number = { { text = "12", lower = 12 }, { text = "30", lower = 30 }, { text = "five", lower = 5 } },
    },
  },
}
