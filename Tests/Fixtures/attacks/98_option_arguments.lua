-- tries: more arguments than an option takes, none of them a table for its fields
-- required: harmless
for _, option in ipairs { collate.string, collate.int, collate.number, collate.bool, collate.list } do
  pcall(option, {}, print, "a")
  pcall(option, nil, print)
  pcall(option, print, {})
end
