return collate.stage {
  name = "extract.one-document", api = 1,
  summary = "Raises an error on the document that speaks of counting losses.",
  document = function(doc, opt)
    if doc:text():find("count losses", 1, true) then
      error("cannot work on this one")
    end
  end,
}
