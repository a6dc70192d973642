-- One account writes “regime”, another writes “government”: the choice of word is news in itself.

-- The first own use of a loaded word in each account.
local function first_uses(corpus)
  local uses, seen = {}, {}
  for mark in corpus:each("loaded.word") do
    local key = mark.span.document.name .. "\n" .. mark.word
    if not mark.quoted and not seen[key] then uses[#uses + 1] = mark end
    seen[key] = seen[key] or not mark.quoted
  end
  return uses
end

local function names(spans)
  local list = {}
  for place, span in ipairs(spans) do list[place] = span.document.name end
  return table.concat(list, ", ")
end

return collate.stage {
  name = "compare.loaded-contrast", api = 1,
  summary = "Finds loaded words of one account for which another has the plain word.",
  needs = { "loaded.word" }, provides = { "loaded-contrast" },
  corpus = function(corpus)
    for _, group in ipairs(collate.group(first_uses(corpus), "word")) do
      local loaded, plain, users = {}, {}, {}
      for place, mark in ipairs(group.items) do
        loaded[place], users[mark.span.document] = mark.span, true
      end
      local word = group.items[1].plain
      local phrases = collate.phrases { word }
      for _, doc in ipairs(corpus:documents()) do
        local span = not users[doc] and doc:each_phrase(phrases)()
        if span then plain[#plain + 1] = span end
      end
      if #plain > 0 then
        corpus:find("loaded-contrast", {
          message = ("“%s” in %s, “%s” in %s"):format(group.key, names(loaded), word, names(plain)),
          passages = table.move(plain, 1, #plain, #loaded + 1, loaded),
          fields = { word = group.key, plain = word },
        })
      end
    end
  end,
}
