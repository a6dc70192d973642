return collate.stage {
  name = "extract.loop", api = 1,
  summary = "Never ends.",
  document = function(doc, opt)
    while true do end
  end,
}
