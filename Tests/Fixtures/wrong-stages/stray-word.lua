-- 4: '}' expected (to close '{' at line 2) near 'summary'
return collate.stage {
  name = "extract.wrong", api = 1
  summary = "Is wrong.",
}
