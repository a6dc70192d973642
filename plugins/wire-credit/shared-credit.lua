-- Accounts that credit the same agency may rest on one dispatch, even where no sentence was copied word for word.
return collate.stage {
  name = "compare.shared-credit", api = 1,
  summary = "Finds news agencies that several accounts credit.",
  needs = { "wire.credit" }, provides = { "shared-credit" },
  options = {
    min_accounts = collate.int { default = 2, min = 2, help = "Report an agency only if this many accounts credit it." },
  },
  corpus = function(corpus, opt)
    local credits = {}
    for _, doc in ipairs(corpus:documents()) do
      local seen = {}
      for credit in doc:each("wire.credit") do
        local agency = credit.agency
        credits[agency] = credits[agency] or { names = {}, spans = {} }
        if not seen[agency] then
          table.insert(credits[agency].names, doc.name)
          table.insert(credits[agency].spans, credit.span)
        end
        seen[agency] = true
      end
    end
    for agency, found in pairs(credits) do
      if #found.spans >= opt.min_accounts then
        corpus:find("shared-credit", {
          message = #found.spans .. " accounts credit " .. agency .. ": " .. table.concat(found.names, ", "),
          passages = found.spans,
          fields = { agency = agency, accounts = #found.spans },
        })
      end
    end
  end,
}
