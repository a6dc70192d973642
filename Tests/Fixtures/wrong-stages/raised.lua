-- 8: the list is empty
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline" }, provides = { "wrong" },
  options = { words = collate.list { default = { "dam" }, help = "Words." } },
  document = function(doc, opt)
    local function check(list)
      if #list < 5 then error("the list is empty") end
    end
    check(opt.words)
  end,
}
