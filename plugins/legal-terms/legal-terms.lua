-- Terms that a lawyer should see before publication, from the list file lists/terms.lua.
local GROUPS = require("lists.terms")

return collate.stage {
  name = "extract.legal-terms", api = 1,
  summary = "Marks terms of sanctions, investigations, courts and offences, from a list file.",
  needs = { "text" }, provides = { "legal.term" },
  options = {
    groups = collate.list {
      default = { "sanctions", "investigation", "court", "offence" }, help = "Groups of the list file to look for.",
    },
    more = collate.list { default = {}, help = "Further terms; their group is 'more'." },
  },
  document = function(doc, opt)
    local terms, group_of = {}, {}
    local function add(list, group)
      for _, term in ipairs(list) do
        if not group_of[term] then
          terms[#terms + 1], group_of[term] = term, group
        end
      end
    end
    add(opt.more, "more")
    for _, group in ipairs(opt.groups) do
      local list = GROUPS[group]
      if not list then error("the list file has no group '" .. group .. "'") end
      add(list, group)
    end
    for span, term in doc:each_phrase(collate.phrases(terms)) do
      doc:annotate("legal.term", span, { term = term, group = group_of[term] })
    end
  end,
}
