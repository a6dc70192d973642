-- Weights of ships and cargoes in tons of any kind: "12,000 tonnes", "a 300-ton barge".
local UNITS = {
  tonne = "tonne", tonnes = "tonne", ["metric tons"] = "tonne", ["metric ton"] = "tonne",
  ["long ton"] = "long ton", ["long tons"] = "long ton", ["short ton"] = "short ton", ["short tons"] = "short ton",
  ton = "ton", tons = "ton",
}

return collate.stage {
  name = "extract.tonnage", api = 2,
  summary = "Marks weights in tons, with the unit that stands there.",
  needs = { "text" }, provides = { "tonnage" },
  document = function(doc)
    local weights = collate.regex([[(\d[\d,.]*)[ -]((?:metric |long |short )?tons?|tonnes?)\b]], true)
    for span, amount, unit in doc:each_match(weights) do
      local number = tonumber((amount.text:gsub(",", "")))
      if number then doc:annotate("tonnage", span, { amount = number, unit = UNITS[collate.fold(unit.text)] }) end
    end
  end,
}
