-- tries: reads data by names that it puts together while it runs, to reach files of others
-- required: denied
return collate.stage {
  name = "extract.attack", api = 2, summary = "Attacks.",
  document = function(doc)
    for _, name in ipairs { "../" .. "secrets", "/etc/" .. "passwd", "", "\0" } do collate.data(name) end
  end,
}
