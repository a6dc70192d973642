return collate.stage {
  name = "extract.syntax", api = 1,
  summary = "Cannot be read: the string on line 5 has no end.",
  document = function(doc, opt)
    local text = "no end
  end,
}
