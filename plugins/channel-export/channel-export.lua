-- channel-export: every message of a channel or a chat, exported as JSON, is an account.

-- The strings of a message: one, or a list of strings and of links and names that have a text of their own.
local function strings(text)
  if type(text) ~= "table" then return { text } end
  local list = {}
  for i, part in ipairs(text) do list[i] = type(part) == "table" and part.text or part end
  return list
end

local function count_words(list)
  local count = 0
  for _, string in ipairs(list) do count = count + #collate.words(string.text) end
  return count
end

return collate.stage {
  name = "load.channel-export", api = 2,
  summary = "Reads the messages of a channel or a chat, exported as JSON, each as one account.",
  takes = { suffixes = { ".json" }, magic = { '"messages"' } },
  options = {
    min_words = collate.int { default = 8, min = 1, help = "Messages of fewer words are left out." },
  },
  source = function(file, opt)
    local export, short = file:json(), 0
    for _, message in ipairs(export.messages) do
      local text = strings(message.text)
      if count_words(text) >= opt.min_words then
        file:document { text = text, date = message.date, author = message.from, outlet = export.name }
      else
        short = short + 1
      end
    end
    if short > 0 then file:note(("left out: %d messages of fewer than %d words"):format(short, opt.min_words)) end
  end,
}
