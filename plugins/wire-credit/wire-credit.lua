-- A credit says whose text this is: "(Reuters)" after a dateline, "With AFP" on a line of its own, "© 2024 dpa".
-- An agency that is only quoted ("told Reuters", "AFP reported") is a source, not a credit, and is left alone.

-- What may stand before the agency on its line, folded, and what must then follow it.
local CUES = {
  "^by$", "^by the$", "^with$", "^via$", "^from$", "^agencies,?$", "source:$", "sources:$", "photo:$", "credit:$",
  "^reporting by$", "copyright %d*$", "copyright %d* the$", "© ?%d*$", "%(c%) ?%d*$",
}
local AFTER_CUE = { "^$", "^[%.%),/&|]", "^%]", "^and ", "^staff", "^inputs?", "^reporters?", "^all rights" }
local AFTER_AGENCY = { "^contributed to th", "^and [%w%s]-contributed to th", "^, [%w%s,]-contributed to th" }

-- One agency, one name.
local NAMES = { AP = "Associated Press", AFP = "Agence France-Presse", dpa = "DPA", Anadolu = "Anadolu Agency" }

local function any(text, patterns)
  for _, pattern in ipairs(patterns) do
    if text:find(pattern) then return true end
  end
  return false
end

local function begins_with_dash(text) return any(text, { "^%-", "^–", "^—" }) end

local function form(before, after)
  local rest = before:find("[%(/]$") and after:match("^[%w /]*[%)/]%s*(.*)")
  if rest and begins_with_dash(rest) then return "dateline" end
  -- Inside a sentence brackets hold the short form of a name: "told Agence France-Presse (AFP) that".
  if rest and (#before == 1 or before:find("/$") or rest:find("^%.?$")) then return "credit" end
  if begins_with_dash(after) and (before == "" or before:find("^%u[%u%d%s,%.]*,$")) then return "dateline" end
  if any(before, { "%-$", "–$", "—$" }) and after:find("^%.?$") then return "credit" end
  if any(collate.fold(before):gsub("^[%(%[]%s*", ""), CUES) and any(after, AFTER_CUE) then return "credit" end
  if any(after, AFTER_AGENCY) then return "credit" end
  return nil
end

return collate.stage {
  name = "extract.wire-credit", api = 1,
  summary = "Finds credits to news agencies: in datelines, bylines, closing lines and copyright notices.",
  needs = { "text" }, provides = { "wire.credit" },
  options = {
    agencies = collate.list {
      default = {
        "AFP", "AP", "ANI", "ANSA", "Agence France-Presse", "Anadolu", "Anadolu Agency", "Associated Press",
        "Bloomberg", "DPA", "dpa", "EFE", "IANS", "Interfax", "Interfax-Ukraine", "Kyodo", "PTI",
        "Press Association", "RIA Novosti", "Reuters", "TASS", "UPI", "Ukrinform", "Xinhua", "Yonhap",
      },
      help = "Names to look for, in the spelling of the credit.",
    },
  },
  document = function(doc, opt)
    local length = doc:span(1).last
    for span, agency in doc:each_phrase(collate.phrases(opt.agencies, true)) do
      local before = doc:span(math.max(1, span.first - 80), span.first - 1).text:gsub("^.*\n", "")
      local after = doc:span(span.last + 1, math.min(length, span.last + 80)).text:gsub("\n.*$", "")
      local found = form(collate.trim(before), collate.trim(after))
      if found then doc:annotate("wire.credit", span, { agency = NAMES[agency] or agency, form = found }) end
    end
  end,
}
