import CollateText

/// The parts of a sentence around a cue: hearers, adverbials, what is said, sources cited beside it.
extension SpeechGrammar {
  /// `reports`, `claims` and the like as nouns: after a determiner, an adjective of time or a preposition.
  func isNoun(_ index: Int) -> Bool {
    let before = row.key(index - 1)
    if [
      "the", "a", "an", "of", "his", "her", "their", "its", "these", "those", "any", "no", "every", "each",
      "to", "s", "for",
      "such",
    ].contains(before) {
      return true
    }
    if row[index].key == "state"
      || (row[index].key == "think" && ["tank", "-", "tanks"].contains(row.key(index + 1)))
    {
      return true
    }
    if index > 0, row[index - 1].isPossessive { return true }
    return row[index].isCapitalised && index > 0 && !isQuoted[index - 1]
  }

  /// The token where the content that ends before `index` begins: the sentence, or what follows an earlier attribution.
  func contentStart(before index: Int) -> Int {
    var start = 0
    while start < index, ["and", "but", "meanwhile", ",", "\"", "“", "`"].contains(row[start].key),
      !isQuoted[start]
    { start += 1 }
    return start
  }

  /// Whether the `that` at `index` opens a relative clause, `about a pump that leaked in`: its verb follows at once.
  private func isRelative(_ index: Int) -> Bool {
    let verb = row.key(index + 1)
    if Finite.auxiliaries.contains(verb) { return true }
    guard Finite.verb(in: index..<min(row.count, index + 2), of: row) else { return false }
    // `that increased activity` begins with a participle, `that leaked in` with a verb.
    let after = row.key(index + 2)
    return index + 2 >= row.count || row.has(.sign, at: index + 2) || Self.prepositions.contains(after)
      || ["the", "a", "an", "his", "her", "its", "their", "to", "into", "over", "out", "off", "up"].contains(
        after)
  }

  /// Past the hearer of `told reporters that`, `said in a statement on Monday that`, and past the word `that`.
  func afterHearer(_ verb: Int, _ use: SpeechVerbs.Use) -> Int {
    var next = verb + 1
    // `said at a news conference after talks with Choe that`, `told Reuters by telephone that`
    let limit = min(row.count, next + 20)
    let conjunction = (next..<max(next, limit)).first {
      row[$0].key == "that" || isQuoted[$0] || row[$0].key == ","
    }
    if let conjunction, row[conjunction].key == "that", !isQuoted[conjunction],
      conjunction == next || !isRelative(conjunction),
      !Finite.verb(in: verb..<conjunction, of: row)
    {
      return conjunction + 1
    }
    if case .withHearer = use {
      var hearer = next
      while hearer < row.count, hearer < next + 8, !isQuoted[hearer], row[hearer].kind == .word,
        !["that", "he", "she", "they", "it", "there", "on", "in", "how", "what"].contains(row[hearer].key)
      {
        hearer += 1
        if !["the", "a", "an", "his", "her", "their", "its"].contains(row[hearer - 1].key),
          row.has(.word, at: hearer),
          row[hearer - 1].isCapitalised != row[hearer].isCapitalised || !row[hearer].isCapitalised,
          !["of", "and", "at", "news", "agency", "radio", "newspaper"].contains(row.key(hearer)),
          !["of", "and", "at", "news", "state"].contains(row.key(hearer - 1))
        {
          break
        }
      }
      // `told an assistant pastor she was sorry`
      let pronoun = (hearer..<max(hearer, min(row.count, hearer + 4))).first {
        ["he", "she", "they", "it", "there", "we", "i", "you"].contains(row[$0].key) && !isQuoted[$0]
      }
      next = pronoun ?? hearer
    }
    next = afterAdverbial(next)
    if row.key(next) == "that" { return next + 1 }
    return next
  }

  /// Past `on Monday`, `in a statement`, `Monday` where the word `that` or quotation marks follow.
  func afterAdverbial(_ index: Int) -> Int {
    var next = index
    let limit = min(row.count, index + 12)
    while next < limit, !isQuoted[next], row[next].key != "that", row[next].key != ":" {
      let key = row[next].key
      let isFiller =
        key == "," || Self.adverbials.contains(row[next]) || TemporalWords.weekdays[row[next]] != nil
        || TemporalWords.months[row[next]] != nil
        || row[next].kind == .number
      guard isFiller else { break }
      next += 1
    }
    guard next < row.count, next > index else { return row.key(index) == ":" ? index + 1 : index }
    let isTimeOnly = row[index..<next].allSatisfy {
      $0.key == "on" || TemporalWords.weekdays[$0] != nil || $0.key == "yesterday" || $0.key == "today"
        || $0.key == "later"
        || $0.key == "earlier"
    }
    return row[next].key == "that" || row[next].key == ":" || isQuoted[next] || isTimeOnly ? next : index
  }

  static let adverbials: WordSet = [
    "on", "in", "a", "an", "the", "statement", "interview", "at", "news", "press", "conference", "briefing",
    "late", "early",
    "today", "yesterday", "later", "earlier", "speech", "his", "her", "its", "report", "email", "e-mail",
    "via", "twitter",
    "morning", "afternoon", "evening", "night", "week", "this", "last", "televised", "address", "to", "of",
    "post", "and",
    "brief", "public", "written", "separate", "joint", "message", "letter", "tweet", "blog", "study",
    "telephone", "phone",
  ]

  /// Whether nothing but an adverbial stands from `index` to the end: `on Monday`, `in a statement to the Post`.
  func isAdverbial(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return true }
    guard row[index].kind == .word || row[index].key == "," else { return false }
    let isAdverb =
      [
        "on", "in", "at", "during", "after", "as", "to", "by", "when", "while", "via", "about", "of",
        "yesterday", "today",
        "late", "early", "later", "last", "this", "through", "before", "following", "with", "from", "outside",
        "earlier",
      ].contains(row.key(index))
      || row.value(in: TemporalWords.weekdays, at: index) != nil
    guard isAdverb else { return false }
    let isLong = end - index > 14
    return !isLong
  }

  /// Whether `range` can be what a verb of that use says.
  func accepts(_ range: Range<Int>, _ use: SpeechVerbs.Use) -> Bool {
    guard let first = range.first else { return false }
    let isMarked = range.prefix(3).contains { isQuoted[$0] }
    switch use {
    case .withMarks: return range.prefix(12).contains { isQuoted[$0] }
    case .plain, .withHearer:
      if isMarked || row.key(first - 1) == "that" { return true }
      guard range.count >= 3, row[first].kind != .sign, !Self.noStatements.contains(row[first]) else {
        return false
      }
      return !Self.prepositions.contains(row[first]) || Finite.verb(in: range, of: row)
    case .withClause:
      if isMarked || row.key(first - 1) == "that" { return true }
      guard range.count >= 4, row[first].kind != .sign,
        row[first].key != "to", !Self.prepositions.contains(row[first])
      else { return false }
      let clause = range.prefix(12).prefix {
        !["which", "who", "whom", "to", ",", "that", "and"].contains(row[$0].key)
      }
      return Finite.verb(in: clause, of: row)
    }
  }

  static let noStatements: WordSet = ["to", "nothing", "yes", "no", "goodbye", "so", "hello"]
  static let prepositions: WordSet = [
    "in", "on", "at", "of", "by", "for", "with", "from", "as", "during", "after", "before", "through", "via",
    "about",
  ]

  func hasContent(_ range: Range<Int>) -> Bool {
    range.contains { isQuoted[$0] }
      || (Finite.verb(in: range, of: row) && !row[range.lowerBound].key.hasSuffix("ing"))
  }

  /// `… ," he said, "…`: the quotation that goes on after the attribution.
  func resumedQuote(after index: Int) -> Range<Int>? {
    let limit = min(row.count, index + 8)
    guard let start = (index..<max(index, limit)).first(where: { isQuoted[$0] }) else { return nil }
    var end = start
    while end < row.count, isQuoted[end] { end += 1 }
    return start..<end
  }

  /// Whether a quotation that is a statement by its length opens behind the token at `index`: `reads: "We may extend …"`.
  static func introducesQuote(_ index: Int, in row: [Token], _ isQuoted: [Bool]) -> Bool {
    if row.key(index) == "including" { return false }
    let isMarked = [",", ":"].contains(row.key(index + 1)) && !isQuoted[index + 1]
    let start = isMarked ? index + 2 : index + 1
    guard start < row.count, isQuoted[start] else { return false }
    let length = isQuoted[start...].prefix { $0 }.count
    return length >= (isMarked || row.isCapitalised(start + 1) ? 6 : 9)
  }

  /// `Russia, he said, would …`: the clause that goes on after the attribution.
  func resumedClause(after index: Int, _ end: Int) -> Range<Int>? {
    guard row.key(index) == ",", index + 3 < end, !row[index + 1].key.hasSuffix("ing"),
      Finite.verb(in: (index + 1)..<end, of: row)
    else { return nil }
    return (index + 1)..<end
  }

  /// The sources named by `citing X` and `quoting X` after `index`.
  func cited(after index: Int) -> [Range<Int>] {
    guard
      let cue = (index..<max(index, row.count)).first(where: {
        SpeechVerbs.citing.contains(row[$0]) && !isQuoted[$0]
      })
    else {
      return []
    }
    return phrases.phrase(from: cue + 1, limit: row.count).map { [$0] } ?? []
  }

  /// `range` without what `citing X` adds at its end.
  func contentCut(_ range: Range<Int>) -> Range<Int> {
    guard let cue = range.first(where: { SpeechVerbs.citing.contains(row[$0]) && !isQuoted[$0] }),
      cue > range.lowerBound + 2
    else { return range }
    return range.lowerBound..<(row.key(cue - 1) == "," ? cue - 1 : cue)
  }

  /// The comma that ends the phrase inserted after the comma at `comma`: `, Alireza Mehraban,`.
  func apposition(after comma: Int) -> Int? {
    guard row.isCapitalised(comma + 1) || ["a", "an", "the"].contains(row.key(comma + 1)) else { return nil }
    let limit = min(row.count, comma + 9)
    guard let end = ((comma + 1)..<max(comma + 1, limit)).first(where: { row[$0].key == "," }) else {
      return nil
    }
    return Finite.verb(in: (comma + 1)..<end, of: row) ? nil : end
  }

  /// The tokens up to the next comma.
  func clauseRange(from start: Int) -> Range<Int> {
    let end = (start..<row.count).first { row[$0].key == "," } ?? row.count
    return start..<end
  }

  /// The first finite verb of speech or other verb before `index`, whose subject a participle shares.
  func firstVerb(before index: Int) -> Int? {
    (0..<index).first { place in
      guard !isQuoted[place], place > 0 else { return false }
      return SpeechVerbs.use(of: row[place]) != nil && !isNoun(place)
        || Finite.verb(in: place - 1..<place + 1, of: row)
    }
  }
}
