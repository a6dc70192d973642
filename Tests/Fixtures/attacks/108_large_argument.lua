-- tries: arguments of many megabytes, by every function that takes a text
-- required: denied
local text = ("a "):rep(4 << 20)
for _, call in ipairs { collate.fold, collate.words, collate.stem, collate.is_stop_word, collate.json.decode } do
  local went_well, message = pcall(call, text)
  assert(not went_well and message:find("at a time", 1, true), message)
end
