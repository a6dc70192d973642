-- tries: notes until somebody stops it
-- required: limit
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    while true do file:note(("x"):rep(1000), file:span(1, 2)) end
  end,
}
