-- tries: JSON nested a million deep
-- required: harmless
for _, open in ipairs { "[", '{"a":', "[[{\"a\":" } do
  assert(not pcall(collate.json.decode, open:rep(1 << 20)))
end
