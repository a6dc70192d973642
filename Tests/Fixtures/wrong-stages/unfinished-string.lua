-- 3: unfinished string near
return collate.stage {
  name = "extract.wrong,
}
