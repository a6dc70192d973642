-- tries: compiles ever new lists of phrases, so that none is ever used twice
-- required: limit
local n = 0
while true do
  local list = {}
  for i = 1, 100 do
    n = n + 1
    list[i] = "p" .. n
  end
  collate.phrases(list)
end
