import CollateText

/// Finds who does what to whom, where and when around the verb groups of a sentence, from left to right.
struct ClauseArguments {
  /// What one group has around it.
  struct Clause {
    /// Rows of the clause.
    var rows: Range<Int>
    /// The lemma that names what happens.
    var predicate: String
    /// The phrase in the place of the grammatical subject.
    var subject: Range<Int>?
    /// Who does it.
    var agent: Range<Int>?
    /// To whom or what it is done.
    var patient: Range<Int>?
    /// Where.
    var place: Range<Int>?
    /// Bytes that say when.
    var time: Span?
  }

  private let words: TaggedSentence
  private let groups: [VerbGroup]
  private let dates: ArraySlice<Span>
  private let phrases: NounPhrases
  private var read: [Clause] = []

  /// Takes the groups of a sentence and the dates in it.
  init(words: TaggedSentence, groups: [VerbGroup], dates: ArraySlice<Span>) {
    (self.words, self.groups, self.dates) = (words, groups, dates)
    phrases = NounPhrases(words: words)
  }

  /// The clause of a group; the groups before it must have been read.
  mutating func read(_ index: Int) -> Clause {
    let group = groups[index]
    var clause = Clause(rows: group.rows, predicate: predicate(group))
    clause.subject = subject(of: index)
    let end = rightEnd(of: index)
    let (object, rest) = object(of: group, to: end, particle: clause.predicate.utf8.contains(0x20))
    if let lightened = lightened(clause.predicate, object) {
      clause.predicate = lightened
      var target: Range<Int>?
      readPhrases(from: rest, to: end, group, &clause, &target)
      place(target ?? object, in: &clause, group)
    } else {
      var target = object
      readPhrases(from: rest, to: end, group, &clause, &target)
      place(target, in: &clause, group)
    }
    let own = [clause.subject, object].compactMap(\.self).filter { isNear($0, group) }
    let start = own.map(\.lowerBound).min().map { min($0, group.rows.lowerBound) } ?? group.rows.lowerBound
    clause.rows = start..<max(group.rows.upperBound, trimmed(end))
    clause.time = dates.first { $0.overlaps(words.span(clause.rows)) }
    read.append(clause)
    return clause
  }

  /// The subject does it, or in a passive clause it is done to the subject.
  private func place(_ target: Range<Int>?, in clause: inout Clause, _ group: VerbGroup) {
    if group.isPassive {
      clause.patient = clause.subject ?? target
    } else {
      clause.agent = clause.subject
      clause.patient = target
    }
  }

  /// The predicate that a light verb leaves to its object.
  private func lightened(_ verb: String, _ object: Range<Int>?) -> String? {
    guard let noun = object?.last(where: { words.isNoun($0) }) else { return nil }
    return LightVerbs.predicate(verb, Inflection.singular(words.key(noun)))
  }

  /// The lemma of the verb with its particle; an adjective as it is.
  private func predicate(_ group: VerbGroup) -> String {
    let key = words.key(group.head)
    guard words.isVerb(group.head) else { return key }
    let lemma = VerbLemmas.lemma(key)
    let after = group.head + 1
    return words.tag(after) == .particle ? lemma + " " + words.key(after) : lemma
  }

  // MARK: Left

  /// The phrase before the group; that before its relative pronoun; that of the group it is joined to or governed by.
  private func subject(of index: Int) -> Range<Int>? {
    let group = groups[index]
    let low = index > 0 ? groups[index - 1].rows.upperBound : words.rows.lowerBound
    if group.isInfinitive || group.isGerund { return controller(of: index) }
    var end = group.rows.lowerBound
    while end > low, words.isAdverb(end - 1) && !words.endsPhrase(end - 1) { end -= 1 }
    if let relative = antecedent(before: end, low) { return relative }
    if end > low, words.tag(end - 1) == .conjunction { return index > 0 ? read[index - 1].subject : nil }
    if end > low, words.isComma(end - 1) { return headOfApposition(before: end - 1) }
    guard let phrase = phrases.phrase(endingAt: end, notBefore: low) else { return nil }
    return phrase
  }

  /// `asked X to go`: who is asked goes; else whoever does what governs it.
  private func controller(of index: Int) -> Range<Int>? {
    guard index > 0 else { return nil }
    let before = read[index - 1]
    guard groups[index].isInfinitive, let patient = before.patient, !groups[index - 1].isPassive,
      patient.upperBound == groups[index].rows.lowerBound
    else { return before.subject }
    return patient
  }

  /// The phrase before `who`, `which` or `that`.
  private func antecedent(before end: Int, _ low: Int) -> Range<Int>? {
    switch words.tag(end - 1) {
    case .whPronoun, .whDeterminer: break
    case .preposition where words.key(end - 1) == "that": break
    default: return nil
    }
    let comma = words.isComma(end - 2) ? end - 2 : end - 1
    return phrases.phrase(endingAt: comma, notBefore: words.rows.lowerBound)
  }

  /// `the minister, Ann Lee, met`: the phrase before the apposition with it.
  private func headOfApposition(before comma: Int) -> Range<Int>? {
    let low = max(words.rows.lowerBound, comma - 20)
    guard let first = (low..<comma).last(where: { words.isComma($0) }), first > low else {
      return nil
    }
    return phrases.phrase(endingAt: first, notBefore: low).map { $0.lowerBound..<comma }
  }

  // MARK: Right

  /// Where the clause of a group ends: before the next verb group's subject or a stop.
  private func rightEnd(of index: Int) -> Int {
    let start = groups[index].rows.upperBound
    var limit = min(words.rows.upperBound, start + 24)
    if index + 1 < groups.count { limit = min(limit, clauseStart(of: index + 1, from: start)) }
    for row in start..<max(start, limit) {
      if words.isBreak(row) { return row }
      switch words.tag(row) {
      case .whPronoun, .whDeterminer, .whAdverb: return row
      case .preposition where Self.openers.contains(words.key(row)): return row
      case .conjunction where row + 1 == limit && limit < words.rows.upperBound: return row
      default: break
      }
    }
    return max(start, limit)
  }

  /// Where the clause of a group begins: with its subject, where a comma or a conjunction stands before that.
  private func clauseStart(of index: Int, from low: Int) -> Int {
    let group = groups[index]
    var end = group.rows.lowerBound
    while end > low, words.isAdverb(end - 1) && !words.endsPhrase(end - 1) { end -= 1 }
    guard group.isFinite, let phrase = phrases.phrase(endingAt: end, notBefore: low), phrase.lowerBound > low,
      words.isComma(phrase.lowerBound - 1) || words.tag(phrase.lowerBound - 1) == .conjunction
    else { return group.rows.lowerBound }
    return phrase.lowerBound
  }

  /// Words that open a clause of their own.
  private static let openers: WordSet = [
    "that", "because", "although", "though", "while", "whether", "if", "unless", "since", "as",
  ]

  private func trimmed(_ end: Int) -> Int {
    var end = end
    while end > words.rows.lowerBound, words.isComma(end - 1) || words.tag(end - 1) == .conjunction {
      end -= 1
    }
    return end
  }

  /// The object, and the row behind it.
  private func object(of group: VerbGroup, to end: Int, particle: Bool) -> (Range<Int>?, rest: Int) {
    var start = group.rows.upperBound + (particle ? 1 : 0)
    while start < end, words.tag(start)?.isAdverb ?? false { start += 1 }
    guard start < end, let phrase = phrases.phrase(from: start, to: end) else { return (nil, start) }
    // `met Thursday`: a time is no object.
    let limit = phrase.first { isDate($0) } ?? phrase.upperBound
    return (limit > phrase.lowerBound ? phrase.lowerBound..<limit : nil, phrase.upperBound)
  }

  /// Reads the prepositional phrases behind the object: the agent of a passive, the place, and what stands for an object
  /// behind a verb that has none.
  private func readPhrases(
    from start: Int, to end: Int, _ group: VerbGroup, _ clause: inout Clause, _ target: inout Range<Int>?
  ) {
    var row = start
    while row < end {
      guard words.tag(row) == .preposition || words.tag(row) == .to,
        let phrase = phrases.phrase(from: row + 1, to: end)
      else {
        row += 1
        continue
      }
      row = phrase.upperBound
      let preposition = words.key(phrase.lowerBound - 1)
      guard !isDate(phrase.lowerBound), !isDate(phrase.upperBound - 1) else { continue }
      if preposition == "by", group.isPassive, clause.agent == nil {
        clause.agent = phrase
      } else if Self.places.contains(preposition), clause.place == nil {
        clause.place = phrase
      } else if target == nil, Self.targets.contains(preposition) {
        target = phrase
      }
    }
  }

  private static let places: WordSet = [
    "in", "at", "near", "on", "inside", "outside", "off", "around", "across", "along",
  ]
  private static let targets: WordSet = ["with", "to", "of", "for", "against", "into", "from", "over"]

  private func isDate(_ row: Int) -> Bool {
    let span = words.table.words[row].span
    return dates.contains { $0.overlaps(span) }
  }

  /// Whether a phrase stands in the clause itself rather than before another group.
  private func isNear(_ phrase: Range<Int>, _ group: VerbGroup) -> Bool {
    phrase.lowerBound >= group.rows.upperBound
      || !groups.contains {
        phrase.upperBound <= $0.rows.lowerBound && $0.rows.upperBound <= group.rows.lowerBound
      }
  }
}
