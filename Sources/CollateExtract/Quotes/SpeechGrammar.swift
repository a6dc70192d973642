/// The shapes in which English sentences report speech.
struct SpeechGrammar {
  /// One statement that the sentence attributes; ranges of tokens.
  struct Clause {
    /// What is said, in one part or in two around the cue.
    var content: [Range<Int>]
    /// Who says it, carrier first.
    var sources: [Range<Int>]
    /// The word that attributes.
    var cue: Range<Int>
  }

  private let row: [Token]
  private let isQuoted: [Bool]
  private let phrases: SourcePhrase

  init(row: [Token], isQuoted: [Bool]) {
    self.row = row
    self.isQuoted = isQuoted
    phrases = SourcePhrase(row: row, isQuoted: isQuoted)
  }

  /// Every attribution of the sentence, by place of its cue.
  ///
  /// Attributions that close the sentence are read first, from its end: what they leave is the content of the others.
  func clauses() -> [Clause] {
    var result: [Clause] = []
    var end = contentEnd
    for index in stride(from: row.count - 1, through: 0, by: -1)
    where !isQuoted[index] && row[index].kind == .word {
      guard let clause = clause(at: index, end: end) else { continue }
      result.append(clause)
      // `A, X said.` leaves A to the attributions before it.
      if let last = clause.content.last, last.upperBound <= clause.cue.lowerBound {
        end = min(end, last.upperBound)
      } else if let start = clause.sources.first?.lowerBound, let joint = joint(before: start), joint > 2 {
        // `X said A, but Y said B` leaves A to X.
        end = min(end, joint)
      }
    }
    return result.reversed()
  }

  /// The conjunction, or the comma before it, that joins the clause beginning at `start` to the one before.
  private func joint(before start: Int) -> Int? {
    guard ["but", "and", "while", "although", "though", "yet", "whereas"].contains(row.key(start - 1)) else {
      return nil
    }
    return row.key(start - 2) == "," ? start - 2 : start - 1
  }

  /// The token after the last one that can be content.
  private var contentEnd: Int { row.last?.key == "." ? row.count - 1 : row.count }

  private func clause(at index: Int, end: Int) -> Clause? {
    guard index < end else { return nil }
    let key = row[index].key
    if key == "according", row.key(index + 1) == "to" { return according(index, end) }
    if key == "per", row.key(index - 1) == "as" { return according(index - 1, end) }
    if SpeechVerbs.citing.contains(key) { return nil }
    if key == "quoted" || key == "cited" { return quotedAs(index, end) }
    if SpeechVerbs.participles.contains(key) { return participle(index, end) }
    guard let use = SpeechVerbs.use(of: key), !isNoun(index) else { return nil }
    if row.key(index + 1) == "by" { return passive(index, end) }
    let isStatement = use == .plain || use == .withClause
    return (isStatement ? inverted(index, end) : nil) ?? subjectVerb(index, use, end)
  }

  // MARK: Shapes

  /// `According to X, …` and `…, according to X`.
  private func according(_ index: Int, _ end: Int) -> Clause? {
    guard let source = phrases.phrase(from: index + 2, limit: row.count) else { return nil }
    let cue = index..<(index + 2)
    let isOpening = index <= 1 || (row.key(index - 1) == "," && index <= 3)
    var next = source.upperBound
    if isOpening {
      // `According to the coach, Alireza Mehraban, in their first …`
      if row.key(next) == ",", let comma = apposition(after: next) { next = comma }
      // `According to the notes released on Monday, …`
      guard let comma = (next..<min(end, next + 14)).first(where: { row[$0].key == "," }) else { return nil }
      next = comma
      return Clause(content: [next..<end], sources: [source], cue: cue)
    }
    let start = contentStart(before: index)
    guard start < index else { return nil }
    return Clause(content: [start..<index], sources: [source], cue: cue)
  }

  /// `…," said X`, `…, said X, a clerk.`
  private func inverted(_ verb: Int, _ end: Int) -> Clause? {
    guard verb > 0, phrases.begins(at: verb + 1) else { return nil }
    let isAfterQuote = isQuoted[verb - 1]
    guard isAfterQuote || row[verb - 1].key == ",",
      let source = phrases.phrase(from: verb + 1, limit: row.count, isAfterVerb: true)
    else {
      return nil
    }
    if !isAfterQuote {
      let rest = (verb + 1)..<row.count
      guard !Finite.verb(in: clauseRange(from: rest.lowerBound), of: row) else { return nil }
    }
    let start = contentStart(before: verb)
    guard start < verb else { return nil }
    var content = [start..<verb]
    if let after = resumedQuote(after: source.upperBound) { content.append(after) }
    return Clause(content: content, sources: [source], cue: verb..<(verb + 1))
  }

  /// `X said that …`, `X told reporters …`, `…, X said.`, `…, X said, …`
  private func subjectVerb(_ verb: Int, _ use: SpeechVerbs.Use, _ end: Int) -> Clause? {
    guard let source = phrases.subject(before: verb, from: 0), source.count <= 30 else { return nil }
    let isPassive = ["was", "were", "been", "be", "being", "is", "are", "to"].contains(row.key(verb - 1))
    if isPassive { return nil }
    let cue = verb..<(verb + 1)
    let next = afterHearer(verb, use)
    let isClosing =
      isQuoted.indices.contains(source.lowerBound - 1)
      && (isQuoted[source.lowerBound - 1] || row.key(source.lowerBound - 1) == ",")
    let after = next..<max(next, end)
    if use == .withClause, !phrases.isSpeaker(source) { return nil }
    let isAfterStatement =
      isClosing && isQuoted[source.lowerBound - 1]
      && [",", "?", "!", ".", "-", "—"].contains(row.key(source.lowerBound - 2))
    if isClosing,
      isAfterStatement || isAdverbial(next, end) || (use != .withMarks && row.key(verb + 1) == ",")
    {
      let start = contentStart(before: source.lowerBound)
      if start < source.lowerBound, hasContent(start..<source.lowerBound) {
        var content = [start..<source.lowerBound]
        if let resumed = resumedQuote(after: next) ?? resumedClause(after: verb + 1, end) {
          content.append(resumed)
        }
        return Clause(content: content, sources: [source] + cited(after: next), cue: cue)
      }
    }
    guard !after.isEmpty, accepts(after, use) else { return nil }
    if use == .withMarks {
      // `a film called "…"` names, `called the film "…"` speaks.
      if isQuoted[after.lowerBound] { return nil }
      return resumedQuote(after: next).map { Clause(content: [$0], sources: [source], cue: cue) }
    }
    return Clause(content: [contentCut(after)], sources: [source] + cited(after: next), cue: cue)
  }

  /// `It was claimed by X that …`.
  private func passive(_ verb: Int, _ end: Int) -> Clause? {
    guard let source = phrases.phrase(from: verb + 2, limit: end), row.key(source.upperBound) == "that",
      source.upperBound + 1 < end
    else { return nil }
    return Clause(content: [(source.upperBound + 1)..<end], sources: [source], cue: verb..<(verb + 1))
  }

  /// `…, adding that …`: the subject is that of the sentence.
  private func participle(_ index: Int, _ end: Int) -> Clause? {
    let next = afterHearer(index, row[index].key == "telling" ? .withHearer : .withClause)
    guard next < end,
      row.key(index - 1) == "," || row.key(next - 1) == "that" || row.key(index - 1) == "statement",
      accepts(next..<end, .withClause), let verb = firstVerb(before: index),
      let source = phrases.subject(before: verb, from: 0)
    else { return nil }
    return Clause(content: [next..<end], sources: [source], cue: index..<(index + 1))
  }

  /// `X quoted Y as saying …`, `Y was quoted by X as saying …`, `…, X quoted Y as saying.`
  private func quotedAs(_ verb: Int, _ end: Int) -> Clause? {
    guard
      let saying = (verb..<min(row.count, verb + 16)).first(where: {
        row.key($0) == "as" && row.key($0 + 1).hasSuffix("ing")
      }),
      let subject = phrases.subject(before: isBe(verb - 1) ? verb - 1 : verb, from: 0)
    else { return nil }
    var sources = [subject]
    let isPassive = isBe(verb - 1)
    if isPassive, row.key(verb + 1) == "by", let carrier = phrases.phrase(from: verb + 2, limit: saying) {
      sources = [carrier, subject]
    } else if !isPassive, let origin = phrases.phrase(from: verb + 1, limit: saying) {
      sources = [subject, origin]
    }
    var next = saying + 2
    if row.key(next) == "that" { next += 1 }
    let cue = verb..<(verb + 1)
    if next < end { return Clause(content: [next..<end], sources: sources, cue: cue) }
    let start = contentStart(before: subject.lowerBound)
    guard start < subject.lowerBound else { return nil }
    return Clause(content: [start..<subject.lowerBound], sources: sources, cue: cue)
  }

  private func isBe(_ index: Int) -> Bool { ["was", "were", "is", "are", "been"].contains(row.key(index)) }

  // MARK: Parts of a shape

  /// `reports`, `claims` and the like as nouns: after a determiner, an adjective of time or a preposition.
  private func isNoun(_ index: Int) -> Bool {
    let before = row.key(index - 1)
    if [
      "the", "a", "an", "of", "his", "her", "their", "its", "these", "those", "any", "no", "to", "s", "for",
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
  private func contentStart(before index: Int) -> Int {
    var start = 0
    while start < index, ["and", "but", "meanwhile", ",", "\"", "“", "`"].contains(row[start].key),
      !isQuoted[start]
    { start += 1 }
    return start
  }

  /// Past the hearer of `told reporters that`, `said in a statement on Monday that`, and past the word `that`.
  private func afterHearer(_ verb: Int, _ use: SpeechVerbs.Use) -> Int {
    var next = verb + 1
    // `said at a news conference after talks with Choe that`, `told Reuters by telephone that`
    let limit = min(row.count, next + 20)
    let conjunction = (next..<max(next, limit)).first {
      row[$0].key == "that" || isQuoted[$0] || row[$0].key == ","
    }
    // `about a pump that leaked` is a relative clause: a verb follows at once.
    if let conjunction, row[conjunction].key == "that", !isQuoted[conjunction],
      conjunction == next || !Finite.verb(in: conjunction..<min(row.count, conjunction + 2), of: row),
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
  private func afterAdverbial(_ index: Int) -> Int {
    var next = index
    let limit = min(row.count, index + 12)
    while next < limit, !isQuoted[next], row[next].key != "that", row[next].key != ":" {
      let key = row[next].key
      let isFiller =
        key == "," || Self.adverbials.contains(key) || TemporalWords.weekdays[key] != nil
        || TemporalWords.months[key] != nil
        || row[next].kind == .number
      guard isFiller else { break }
      next += 1
    }
    guard next < row.count, next > index else { return row.key(index) == ":" ? index + 1 : index }
    let isTimeOnly = row[index..<next].allSatisfy {
      $0.key == "on" || TemporalWords.weekdays[$0.key] != nil || $0.key == "yesterday" || $0.key == "today"
        || $0.key == "later"
        || $0.key == "earlier"
    }
    return row[next].key == "that" || row[next].key == ":" || isQuoted[next] || isTimeOnly ? next : index
  }

  private static let adverbials: Set<String> = [
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
  private func isAdverbial(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return true }
    guard row[index].kind == .word || row[index].key == "," else { return false }
    let isAdverb =
      [
        "on", "in", "at", "during", "after", "as", "to", "by", "when", "while", "via", "about", "of",
        "yesterday", "today",
        "late", "early", "later", "last", "this", "through", "before", "following", "with", "from", "outside",
        "earlier",
      ].contains(row.key(index))
      || TemporalWords.weekdays[row.key(index)] != nil
    guard isAdverb else { return false }
    let isLong = end - index > 14
    return !isLong
  }

  /// Whether `range` can be what a verb of that use says.
  private func accepts(_ range: Range<Int>, _ use: SpeechVerbs.Use) -> Bool {
    guard let first = range.first else { return false }
    let isMarked = range.prefix(3).contains { isQuoted[$0] }
    switch use {
    case .withMarks: return range.prefix(12).contains { isQuoted[$0] }
    case .plain, .withHearer:
      if isMarked || row.key(first - 1) == "that" { return true }
      guard range.count >= 3, row[first].kind == .word, !Self.noStatements.contains(row[first].key) else {
        return false
      }
      return !Self.prepositions.contains(row[first].key) || Finite.verb(in: range, of: row)
    case .withClause:
      if isMarked || row.key(first - 1) == "that" { return true }
      guard range.count >= 4, row[first].kind != .sign,
        row[first].key != "to", !Self.prepositions.contains(row[first].key)
      else { return false }
      let clause = range.prefix(12).prefix {
        !["which", "who", "whom", "to", ",", "that", "and"].contains(row[$0].key)
      }
      return Finite.verb(in: clause, of: row)
    }
  }

  private static let noStatements: Set<String> = ["to", "nothing", "yes", "no", "goodbye", "so", "hello"]
  private static let prepositions: Set<String> = [
    "in", "on", "at", "of", "by", "for", "with", "from", "as", "during", "after", "before", "through", "via",
    "about",
  ]

  private func hasContent(_ range: Range<Int>) -> Bool {
    range.contains { isQuoted[$0] }
      || (Finite.verb(in: range, of: row) && !row[range.lowerBound].key.hasSuffix("ing"))
  }

  /// `… ," he said, "…`: the quotation that goes on after the attribution.
  private func resumedQuote(after index: Int) -> Range<Int>? {
    let limit = min(row.count, index + 8)
    guard let start = (index..<max(index, limit)).first(where: { isQuoted[$0] }) else { return nil }
    var end = start
    while end < row.count, isQuoted[end] { end += 1 }
    return start..<end
  }

  /// `Russia, he said, would …`: the clause that goes on after the attribution.
  private func resumedClause(after index: Int, _ end: Int) -> Range<Int>? {
    guard row.key(index) == ",", index + 3 < end, !row[index + 1].key.hasSuffix("ing"),
      Finite.verb(in: (index + 1)..<end, of: row)
    else { return nil }
    return (index + 1)..<end
  }

  /// The sources named by `citing X` and `quoting X` after `index`.
  private func cited(after index: Int) -> [Range<Int>] {
    guard
      let cue = (index..<max(index, row.count)).first(where: {
        SpeechVerbs.citing.contains(row[$0].key) && !isQuoted[$0]
      })
    else {
      return []
    }
    return phrases.phrase(from: cue + 1, limit: row.count).map { [$0] } ?? []
  }

  /// `range` without what `citing X` adds at its end.
  private func contentCut(_ range: Range<Int>) -> Range<Int> {
    guard let cue = range.first(where: { SpeechVerbs.citing.contains(row[$0].key) && !isQuoted[$0] }),
      cue > range.lowerBound + 2
    else { return range }
    return range.lowerBound..<(row.key(cue - 1) == "," ? cue - 1 : cue)
  }

  /// The comma that ends the phrase inserted after the comma at `comma`: `, Alireza Mehraban,`.
  private func apposition(after comma: Int) -> Int? {
    guard row.isCapitalised(comma + 1) || ["a", "an", "the"].contains(row.key(comma + 1)) else { return nil }
    let limit = min(row.count, comma + 9)
    guard let end = ((comma + 1)..<max(comma + 1, limit)).first(where: { row[$0].key == "," }) else {
      return nil
    }
    return Finite.verb(in: (comma + 1)..<end, of: row) ? nil : end
  }

  /// The tokens up to the next comma.
  private func clauseRange(from start: Int) -> Range<Int> {
    let end = (start..<row.count).first { row[$0].key == "," } ?? row.count
    return start..<end
  }

  /// The first finite verb of speech or other verb before `index`, whose subject a participle shares.
  private func firstVerb(before index: Int) -> Int? {
    (0..<index).first { place in
      guard !isQuoted[place], place > 0 else { return false }
      let key = row[place].key
      return SpeechVerbs.use(of: key) != nil && !isNoun(place)
        || Finite.verb(in: place - 1..<place + 1, of: row)
    }
  }
}
