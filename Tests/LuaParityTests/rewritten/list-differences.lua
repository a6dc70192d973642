-- Lists of the same things whose members differ, as `compare.discrepancies` finds and weighs them.
local NEGATIONS = {}
for _, word in ipairs { "not", "no", "never", "nor", "without" } do NEGATIONS[word] = true end
local LONGEST, MOST_SENTENCES, MOST_LISTS, SIDES_OF_VALUE = 4000, 5000, 100, 4

-- MARK: Words

-- Stems of the content words of a place, each once, and in order with repeats; `counts` says whether numbers are words.
local function stems(span, counts)
  local set, list = {}, {}
  for word in span:each_word() do
    for part in word:gmatch("[^-]+") do
      local is_number = part:find("^%d") ~= nil
      local key = collate.fold(part):gsub("'s$", ""):gsub("'$", "")
      if (counts or not is_number) and (NEGATIONS[key] or not collate.is_stop_word(part)) then
        local stem = is_number and key or collate.stem(part)
        set[stem], list[#list + 1] = true, stem
      end
    end
  end
  return set, list
end

local function sorted_keys(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

local function is_disjoint(a, b)
  for key in pairs(a) do
    if b[key] then return false end
  end
  return true
end

-- MARK: Sentences

-- The sentences of all accounts with their stems, how rare each stem is, and what each account has.
local function read_sentences(corpus)
  local texts, frequency, total = {}, {}, 0
  for _, doc in ipairs(corpus:documents()) do
    local text = { sentences = {}, stems = {} }
    for sentence in doc:each("sentence") do
      if sentence.last - sentence.first < LONGEST and #text.sentences < MOST_SENTENCES then
        local set = stems(sentence.span, true)
        text.sentences[#text.sentences + 1] = { span = sentence.span, stems = set, name = doc.name .. sentence.first }
        total = total + 1
        for stem in pairs(set) do
          frequency[stem], text.stems[stem] = (frequency[stem] or 0) + 1, true
        end
      end
    end
    texts[doc.name] = text
  end
  local function weight(stem) return math.log(1 + total / frequency[stem]) end
  return texts, weight
end

-- The sentence that holds the first byte of a place.
local function sentence_at(texts, span)
  for _, sentence in ipairs(texts[span.document.name].sentences) do
    if sentence.span.first <= span.first and span.first <= sentence.span.last then return sentence end
  end
end

local function read_links(corpus, texts)
  local linked = {}
  for _, link in ipairs(corpus:links()) do
    local left, right = sentence_at(texts, link.left), sentence_at(texts, link.right)
    if left and right then
      linked[left.name .. "\0" .. right.name], linked[right.name .. "\0" .. left.name] = true, true
    end
  end
  return linked
end

-- MARK: Lists

local function read_lists(doc, texts)
  local lists = {}
  for place, list in ipairs(doc:all("list")) do
    if place > MOST_LISTS then break end
    if #list.members >= 3 and list.last - list.first < LONGEST then
      local names, members, all = {}, {}, {}
      for _, member in ipairs(list.members) do
        local set = stems(member, false)
        names[#names + 1] = table.concat(sorted_keys(set), " ")
        if next(set) then members[#members + 1] = set end
        for stem in pairs(set) do all[stem] = true end
      end
      table.sort(names)
      local sentence = sentence_at(texts, list.span)
      lists[#lists + 1] = {
        side = { span = list.span, value = table.concat(names, ", ") }, members = members,
        surroundings = sentence and sentence.stems or all,
        sentence = sentence and sentence.span:contains(list.span) and sentence.name,
      }
    end
  end
  return lists
end

local function shared(one, other)
  local count = 0
  for _, member in ipairs(one.members) do
    for _, candidate in ipairs(other.members) do
      if not is_disjoint(member, candidate) then count = count + 1 break end
    end
  end
  return count
end

local function lacks_counterpart(one, other)
  for _, member in ipairs(one.members) do
    if is_disjoint(member, other.surroundings) then return true end
  end
  return false
end

local function differ(one, other)
  local both = math.min(shared(one, other), shared(other, one))
  local shorter, longer = math.min(#one.members, #other.members), math.max(#one.members, #other.members)
  return both >= 2 and both * 2 >= shorter and both < longer
    and (lacks_counterpart(one, other) or lacks_counterpart(other, one))
end

-- MARK: How likely a reader notes it

local function mass(a, b, weight)
  local sum = 0
  for _, stem in ipairs(sorted_keys(a)) do
    if b[stem] then sum = sum + weight(stem) end
  end
  return sum
end

local function known(side, other, texts)
  local _, words = stems(side.span, true)
  local count = 0
  for _, stem in ipairs(words) do
    if texts[other.document.name].stems[stem] then count = count + 1 end
  end
  return #words == 0 and 0 or count / #words
end

local function confidence(one, other, texts, weight, opt)
  local left, right = sentence_at(texts, one.side.span), sentence_at(texts, other.side.span)
  local features = 0
  if left and right and one.side.value ~= other.side.value then
    local lighter = math.min(mass(left.stems, left.stems, weight), mass(right.stems, right.stems, weight))
    local share = mass(left.stems, right.stems, weight) / (1 + lighter)
    local both = (known(one.side, other.side.span, texts) + known(other.side, one.side.span, texts)) / 2
    return 1 / (1 + math.exp(-(opt.constant + opt.rule + opt.shared * share + opt.known * both)))
  end
  return 1 / (1 + math.exp(-(opt.constant + opt.rule)))
end

-- MARK: Slots

local function is_same_place(a, b)
  return a.span.document == b.span.document and a.span:overlaps(b.span)
end

-- Differences that share a place are one, with the sides of all: each value once an account, at its first place.
local function join(found)
  local slots = {}
  for _, difference in ipairs(found) do
    local slot = { sides = {}, confidence = 0 }
    local kept = {}
    for _, other in ipairs(slots) do
      local meets = false
      for _, side in ipairs(difference.sides) do
        for _, known_side in ipairs(other.sides) do meets = meets or is_same_place(side, known_side) end
      end
      if meets then
        for _, side in ipairs(other.sides) do slot.sides[#slot.sides + 1] = side end
        slot.confidence = math.max(slot.confidence, other.confidence)
      else
        kept[#kept + 1] = other
      end
    end
    for _, side in ipairs(difference.sides) do slot.sides[#slot.sides + 1] = side end
    slot.confidence = math.max(slot.confidence, difference.confidence)
    kept[#kept + 1] = slot
    slots = kept
  end
  return slots
end

local function first_of_each(sides)
  local best = {}
  for _, side in ipairs(collate.sorted(sides, function(side) return side.span.first end)) do
    local key = side.span.document.name .. "\0" .. side.value
    if not best[key] then
      best[key] = side
      best[#best + 1] = side
    end
  end
  return table.move(best, 1, #best, 1, {})
end

-- Whether an earlier conflict has two values where two of these stand.
local function is_told(sides, conflicts)
  for _, conflict in ipairs(conflicts) do
    local own, others, count_own, count_others = {}, {}, 0, 0
    for _, side in ipairs(sides) do
      for _, other in ipairs(conflict.sides) do
        if is_same_place(side, other) then
          if not own[side.value] then own[side.value], count_own = true, count_own + 1 end
          if not others[other.value] then others[other.value], count_others = true, count_others + 1 end
        end
      end
    end
    if count_own > 1 and count_others > 1 then return true end
  end
  return false
end

return collate.stage {
  name = "compare.list-differences", api = 2,
  summary = "Finds lists of the same things whose members differ.",
  needs = { "list", "sentence", "claims" }, provides = { "discrepancies" },
  options = {
    constant = collate.number { help = "What the model adds to all." },
    rule = collate.number { help = "What it adds for this rule." },
    shared = collate.number { help = "Its weight of what the sentences share." },
    known = collate.number { help = "Its weight of what the other account knows." },
  },
  corpus = function(corpus, opt)
    local texts, weight = read_sentences(corpus)
    local linked, docs, found = read_links(corpus, texts), corpus:documents(), {}
    local lists = {}
    for place, doc in ipairs(docs) do lists[place] = read_lists(doc, texts) end
    for left = 1, #docs do
      for right = left + 1, #docs do
        for _, one in ipairs(lists[left]) do
          for _, other in ipairs(lists[right]) do
            local is_joined = not one.sentence or not other.sentence or linked[one.sentence .. "\0" .. other.sentence]
            if is_joined and differ(one, other) then
              found[#found + 1] = {
                sides = { one.side, other.side }, confidence = confidence(one, other, texts, weight, opt),
              }
            end
          end
        end
      end
    end
    local conflicts = corpus:discrepancies()
    for _, slot in ipairs(join(found)) do
      local sides = first_of_each(slot.sides)
      if not is_told(slot.sides, conflicts) then
        corpus:discrepancy {
          type = "list", severity = "minor", sides = sides, rule = "lists different members", confidence = slot.confidence,
        }
      end
    end
  end,
}
