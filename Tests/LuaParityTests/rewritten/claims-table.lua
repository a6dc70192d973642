-- The table of claims, as `report.csv` writes it.
local HEADER = { "claim", "statement", "support", "file", "family", "status", "start", "end", "text", "attribution" }

-- The most accounts first, then those in a material conflict, then the most files: sorting keeps the order of equals.
local function ordered(corpus)
  local disputed = {}
  for _, conflict in ipairs(corpus:discrepancies()) do
    if conflict.severity == "material" and conflict.claim then disputed[conflict.claim] = true end
  end
  local claims = collate.sorted(corpus:claims(), function(claim) return #claim.documents end, true)
  claims = collate.sorted(claims, function(claim) return disputed[claim.id] == nil end)
  return collate.sorted(claims, function(claim)
    return #collate.group(claim.documents, function(doc) return corpus:family_of(doc).id end)
  end, true)
end

return collate.stage {
  name = "report.claims-table", api = 2,
  summary = "Writes a table with one row per passage of every claim.",
  needs = { "claims", "discrepancies", "families" },
  options = { to = collate.output { default = "claims.csv", help = "File name below the output folder." } },
  write = function(report, corpus, opt)
    local rows = {}
    for _, claim in ipairs(ordered(corpus)) do
      for _, evidence in ipairs(claim.evidence) do
        local first, last
        for _, range in ipairs(evidence.span:source_ranges()) do
          first, last = math.min(first or range.first, range.first), math.max(last or range.last, range.last)
        end
        rows[#rows + 1] = {
          claim.id, claim.span.quote, claim.support, evidence.document.name, corpus:family_of(evidence.document).id,
          evidence.status, first and first - 1, last, evidence.span.quote, table.concat(evidence.attribution, " < "),
        }
      end
    end
    report:write(opt.to, collate.csv(HEADER, rows))
  end,
}
