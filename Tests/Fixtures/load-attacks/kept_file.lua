-- tries: to keep a file for the next call
-- required: harmless
local kept
return collate.stage {
  name = "load.attack", api = 2, summary = "Attacks.", takes = { suffixes = { ".log" } },
  source = function(file)
    if kept then print("ESCAPED") end
    kept = file
    file:document { text = { file:span(1, 5) } }
  end,
}
