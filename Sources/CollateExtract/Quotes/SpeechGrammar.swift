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

  let row: [Token]
  let isQuoted: [Bool]
  /// What the model says of each token.
  let labels: [SpeechLabel]
  let phrases: SourcePhrase

  init(row: [Token], isQuoted: [Bool], labels: [SpeechLabel]) {
    self.row = row
    self.isQuoted = isQuoted
    self.labels = labels
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
      guard SpeechVerbs.cues.contains(row[index]) || labels[index] != .none,
        let clause = clause(at: index, end: end) ?? LabelledSpeech(self).clause(at: index, end: end)
      else { continue }
      result.append(clause)
      // `A, X said.` leaves A to the attributions before it.
      if let last = clause.content.last, last.upperBound <= clause.cue.lowerBound {
        end = min(end, last.upperBound)
      } else if let start = clause.sources.first?.lowerBound, let joint = joint(before: start), joint > 2 {
        // `X said A, but Y said B` leaves A to X.
        end = min(end, joint)
      }
    }
    if let clause = introducedQuote(),
      !result.contains(where: { $0.content.contains { $0.overlaps(clause.content[0]) } })
    {
      result.insert(clause, at: 0)
    }
    return result.reversed()
  }

  /// `The minister defended the plan: "…"`: what follows a colon in marks is said by the subject of the sentence.
  private func introducedQuote() -> Clause? {
    guard let mark = isQuoted.firstIndex(of: true), mark > 2, row[mark - 1].key == ":",
      Self.introducesQuote(mark - 2, in: row, isQuoted), case let colon = mark - 1,
      let verb = firstVerb(before: colon), let source = phrases.subject(before: verb, from: 0),
      phrases.isSpeaker(source), let quote = resumedQuote(after: colon + 1)
    else { return nil }
    return Clause(content: [quote], sources: [source], cue: verb..<(verb + 1))
  }

  /// The conjunction, or the comma before it, that joins the clause beginning at `start` to the one before.
  func joint(before start: Int) -> Int? {
    guard ["but", "and", "while", "although", "though", "yet", "whereas"].contains(row.key(start - 1)) else {
      return nil
    }
    return row.key(start - 2) == "," ? start - 2 : start - 1
  }

  /// The token after the last one that can be content.
  private var contentEnd: Int { row.last?.key == "." ? row.count - 1 : row.count }

  func clause(at index: Int, end: Int) -> Clause? {
    guard index < end, SpeechVerbs.cues.contains(row[index]) else { return nil }
    let key = row[index].key
    if key == "according", row.key(index + 1) == "to" { return according(index, end) }
    if key == "per", row.key(index - 1) == "as" { return according(index - 1, end) }
    if SpeechVerbs.citing.contains(row[index]) { return nil }
    if key == "quoted" || key == "cited" { return quotedAs(index, end) }
    if SpeechVerbs.participles.contains(row[index]) { return participle(index, end) }
    guard let use = SpeechVerbs.use(of: row[index]), !isNoun(index) else { return nil }
    if row.key(index + 1) == "by" { return passive(index, end) }
    let isStatement = use == .plain || use == .withClause
    return (isStatement ? inverted(index, end) : nil) ?? subjectVerb(index, use, end)
  }

  // MARK: Shapes

  /// `According to X, …` and `…, according to X`.
  func according(_ index: Int, _ end: Int) -> Clause? {
    guard let source = phrases.phrase(from: index + 2, limit: row.count) else { return nil }
    let cue = index..<(index + 2)
    let isOpening = index <= 1 || (row.key(index - 1) == "," && index <= 3)
    var next = source.upperBound
    if isOpening {
      // `According to the coach, Alireza Mehraban, in their first …`
      if row.key(next) == ",", let comma = apposition(after: next) { next = comma }
      // `According to the ministry over 300 people`
      if row.has(.number, at: next) || (row.key(next) == "over" && row.has(.number, at: next + 1)) {
        return Clause(content: [next..<end], sources: [source], cue: cue)
      }
      // `According to the notes released on Monday, …`
      guard let comma = (next..<max(next, min(end, next + 14))).first(where: { row[$0].key == "," }) else {
        return nil
      }
      next = comma
      return Clause(content: [next..<end], sources: [source], cue: cue)
    }
    let start = contentStart(before: index)
    guard start < index else { return nil }
    return Clause(content: [start..<index], sources: [source], cue: cue)
  }

  /// `…," said X`, `…, said X, a clerk.`
  func inverted(_ verb: Int, _ end: Int) -> Clause? {
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
  func subjectVerb(_ verb: Int, _ use: SpeechVerbs.Use, _ end: Int) -> Clause? {
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
    if row.key(source.lowerBound - 1) == "as", source.lowerBound <= 2 {
      return asReported(verb, source, end)
    }
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

  /// `As X told the court, …`.
  private func asReported(_ verb: Int, _ source: Range<Int>, _ end: Int) -> Clause? {
    let hearer = verb + 1..<max(verb + 1, min(end - 1, verb + 12))
    guard let comma = hearer.first(where: { row[$0].key == "," }) else { return nil }
    return Clause(content: [comma + 1..<end], sources: [source], cue: verb..<(verb + 1))
  }

  /// `It was claimed by X that …`.
  func passive(_ verb: Int, _ end: Int) -> Clause? {
    guard let source = phrases.phrase(from: verb + 2, limit: end), row.key(source.upperBound) == "that",
      source.upperBound + 1 < end
    else { return nil }
    return Clause(content: [(source.upperBound + 1)..<end], sources: [source], cue: verb..<(verb + 1))
  }

  /// `…, adding that …`: the subject is that of the sentence.
  func participle(_ index: Int, _ end: Int) -> Clause? {
    let next = afterHearer(index, row[index].key == "telling" ? .withHearer : .withClause)
    guard next < end,
      row.key(index - 1) == "," || row.key(next - 1) == "that" || row.key(index - 1) == "statement",
      accepts(next..<end, .withClause), let verb = firstVerb(before: index),
      let source = phrases.subject(before: verb, from: 0)
    else { return nil }
    return Clause(content: [next..<end], sources: [source], cue: index..<(index + 1))
  }

  /// `X quoted Y as saying …`, `Y was quoted by X as saying …`, `…, X quoted Y as saying.`
  func quotedAs(_ verb: Int, _ end: Int) -> Clause? {
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

  func isBe(_ index: Int) -> Bool { ["was", "were", "is", "are", "been"].contains(row.key(index)) }

}
