-- tries: numbers that no machine holds
-- required: harmless
for _, n in ipairs { "1e999", "-1e999", ("9"):rep(10000), "0." .. ("0"):rep(10000) .. "1", "1e-999" } do
  pcall(collate.json.decode, n) pcall(collate.json.decode, "[" .. n .. "]")
end
pcall(collate.json.encode, 1 / 0) pcall(collate.json.encode, 0 / 0) pcall(collate.json.encode, { [1.5] = 1 })
