-- transcript: a conversation with the names of its speakers, one paragraph for each turn.

local FACTS = { title = "title", date = "date", source = "outlet", outlet = "outlet" }

-- Where on a line what is said begins, behind a time such as [00:12:30].
local function after_time(text)
  local time = text:match("^%s*[%[(]?%d+:%d%d[%d:.,]*[%])]?%s*")
  return time and #time + 1 or #text:match("^%s*") + 1
end

return collate.stage {
  name = "load.transcript", api = 2,
  summary = "Reads transcripts of conversations, one paragraph for each turn of a speaker.",
  takes = { suffixes = { ".transcript", ".transcript.txt" } },
  options = {
    names = collate.bool { default = true, help = "Whether the names of the speakers stay in the text." },
  },
  source = function(file, opt)
    local document, pieces, turns = {}, {}, 0
    local function add(joint, span)
      if #pieces > 0 then pieces[#pieces + 1] = joint end
      pieces[#pieces + 1] = span
    end
    for line in file:each_line() do
      local from = after_time(line.text)
      local said = line.text:sub(from)
      -- "Ines Hart: …" and "Ines Hart (00:12:30): …"
      local name, time = said:match("^([%u\128-\255][^:%[(]-)(%s*[%[(]?[%d:.,]*[%])]?):%s")
      if not name then name, time = said:match("^([%u\128-\255][^:%[(]-)(%s*[%[(][%d:.,]+[%])]):%s") end
      local fact = name and turns == 0 and FACTS[name:lower()]
      if fact then
        local value = said:match("^[^:]*:%s*()")
        if value <= #said then document[fact] = line:span(from + value - 1) end
      elseif name and #name <= 60 then
        turns = turns + 1
        if opt.names then add("\n\n", line:span(from, from + #name - 1)) end
        local colon = from + #name + #time
        local words = opt.names and colon or colon + #line.text:match("^:%s*", colon)
        if words <= #line.text then
          if opt.names then pieces[#pieces + 1] = line:span(words) else add("\n\n", line:span(words)) end
        end
      elseif turns > 0 and said ~= "" then
        add(" ", line:span(from))
      end
    end
    document.text = pieces
    if turns > 0 then file:document(document) end
  end,
}
