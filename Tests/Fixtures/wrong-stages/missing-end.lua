-- 5: unexpected symbol near ','
return collate.stage {
  document = function(doc)
    if doc then print(1)
  end,
}
