return collate.stage {
  name = "extract.allocate", api = 1,
  summary = "Takes memory without end.",
  document = function(doc, opt)
    local kept = {}
    while true do kept[#kept + 1] = ("x"):rep(65536) .. #kept end
  end,
}
