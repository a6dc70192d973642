-- subtitles: the words of a film or a broadcast, cue after cue, as one account.

-- Seconds of "01:02:03,500" or "02:03.500".
local function seconds(stamp)
  local total = 0
  for part in stamp:gsub(",", "."):gmatch("[%d.]+") do total = total * 60 + (tonumber(part) or 0) end
  return total
end

-- Adds the words of a line, without markup such as <i> and {\an8}, and without what stands in brackets for those who do not
-- hear: who speaks, and sounds.
local function add_words(line, pieces, joint)
  local from = 1
  local function add(first, last)
    if first > last or not line.text:sub(first, last):find("%S") then return end
    if joint and #pieces > 0 then pieces[#pieces + 1] = joint end
    joint = nil
    pieces[#pieces + 1] = line:span(first, last)
  end
  for tag in line:matches("[<{%[][^<>{}%[%]]*[>}%]]:?") do
    local first = tag.first - line.first + 1
    add(from, first - 1)
    from = first + #tag.text
    if tag.text:sub(1, 1) == "[" then from = line.text:find("%S", from) or #line.text + 1 end
  end
  add(from, #line.text)
end

return collate.stage {
  name = "load.subtitles", api = 2,
  summary = "Reads subtitles of the forms SubRip and WebVTT, each file as one account.",
  takes = { suffixes = { ".srt", ".vtt" } },
  options = {
    pause = collate.number { default = 3, min = 0, help = "Seconds without words from which on a new paragraph begins." },
  },
  source = function(file, opt)
    local pieces, in_cue, before, said = {}, false, nil, nil
    local joint = " "
    for line in file:each_line() do
      local from, to = line.text:match("^%s*(%d[%d:.,]*)%s+%-%->%s+(%d[%d:.,]*)")
      if from then
        joint = before and seconds(from) - before >= opt.pause and "\n\n" or " "
        in_cue, before = true, seconds(to)
      elseif not line.text:find("%S") then
        in_cue = false
      elseif in_cue and line.text ~= said then -- captions that roll show a line twice
        add_words(line, pieces, joint)
        joint, said = " ", line.text
      end
    end
    if #pieces > 0 then file:document { text = pieces } end
  end,
}
