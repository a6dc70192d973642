-- 4: 'Wrong' in provides may hold only lower-case letters
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.",
  provides = { "Wrong" },
  document = function(doc) end,
}
