-- 3: '}' expected (to close '{' at line 2) near <eof>
return collate.stage {
  name = "extract.wrong", api = 1, summary = "Is wrong.", document = 1