-- 7: does not declare that it provides 'boilerplate'; it is a kind of Collate's own: correct its name in provides
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Wrong.",
  provides = { "boilerplat" },
  document = function(doc)
    -- The kind that is written is right, the one that is declared is not.
    doc:annotate("boilerplate", doc:span(1, 2), { reason = "x" })
  end,
}
