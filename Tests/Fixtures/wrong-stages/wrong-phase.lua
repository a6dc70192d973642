-- 3: the name 'extrakt.wrong' must begin with its phase
return collate.stage {
  name = "extrakt.wrong",
  api = 1, summary = "Is wrong.", document = function(doc) end,
}
