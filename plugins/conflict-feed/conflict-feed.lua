-- The conflicts of a comparison as a feed that a desk subscribes to (Atom, RFC 4287).

-- The newest day of some documents; a feed needs one, and results hold no clock time.
local function newest(docs, otherwise)
  local day = nil
  for _, doc in ipairs(docs) do
    if doc.date and (not day or doc.date > day) then day = doc.date end
  end
  return (day or otherwise):sub(1, 10) .. "T00:00:00Z"
end

local function accounts(conflict)
  local docs = {}
  for place, side in ipairs(conflict.sides) do docs[place] = side.document end
  return docs
end

-- "“12 crowns” (a.txt); “14 crowns” (b.txt)"
local function said(conflict)
  local parts = {}
  for place, side in ipairs(conflict.sides) do parts[place] = "“" .. side.quote .. "” (" .. side.document.name .. ")" end
  return table.concat(parts, "; ")
end

return collate.stage {
  name = "report.conflict-feed", api = 2,
  summary = "Writes the conflicts as a feed (Atom), an entry each.",
  needs = { "discrepancies" },
  options = {
    to = collate.output { default = "conflicts.atom", help = "File name below the output folder." },
    title = collate.string { default = "Conflicts between accounts", help = "Title of the feed." },
    severity = collate.choice { values = { "material", "minor" }, default = "material", help = "The mildest that is told." },
    day = collate.string { default = "1970-01-01", help = "Day of what no account dates." },
  },
  write = function(report, corpus, opt)
    local feed = {
      "feed", { xmlns = "http://www.w3.org/2005/Atom" }, { "id", "urn:collate:conflicts" }, { "title", opt.title },
      { "updated", newest(corpus:documents(), opt.day) }, { "author", { "name", "Collate" } },
    }
    for _, conflict in ipairs(corpus:discrepancies()) do
      if conflict.severity == "material" or opt.severity == "minor" then
        feed[#feed + 1] = {
          "entry", { "id", "urn:collate:conflict:" .. conflict.id },
          { "title", conflict.category .. ": " .. conflict.rule }, { "updated", newest(accounts(conflict), opt.day) },
          { "category", { term = conflict.severity } }, { "content", { type = "text" }, said(conflict) },
        }
      end
    end
    report:write(opt.to, collate.xml(feed))
  end,
}
