import CollateText

/// Finds the noun phrases left and right of a place in a sentence.
struct NounPhrases {
  let words: TaggedSentence
  /// Rows from which a phrase is not read on: longer ones are no phrases.
  private static let longest = 16
  /// Prepositions that go on with a phrase rather than a clause.
  private static let inner: WordSet = ["of", "in", "from", "for", "at", "on", "with", "between", "near"]

  /// The phrase that ends with the row before `end`, not before `low`.
  func phrase(endingAt end: Int, notBefore low: Int) -> Range<Int>? {
    guard end > low, words.endsPhrase(end - 1) || words.tag(end - 1) == .possessive else { return nil }
    var start = end - 1
    while start > max(low, end - Self.longest) {
      let before = start - 1
      if words.tag(before) == .preposition {
        guard Self.inner.contains(words.key(before)), before > low, words.endsPhrase(before - 1) else {
          break
        }
        start = before - 1
      } else if opensPhrase(start) {
        // `Ana and the mayor`: only what opens the sentence is surely one phrase.
        let isJoined =
          low == words.rows.lowerBound && words.key(before) == "and" && words.endsPhrase(before - 1)
        guard words.tag(before) == .predeterminer || isJoined else { break }
        start = isJoined ? before - 1 : before
      } else if words.tag(before) == .conjunction {
        guard words.key(before) == "and", words.endsPhrase(before - 1), before > low else { break }
        start = before - 1
      } else if isInner(before) {
        start = before
      } else {
        break
      }
    }
    return start..<end
  }

  /// The phrase that begins at `start`, up to `limit` at most.
  func phrase(from start: Int, to limit: Int) -> Range<Int>? {
    var end = start
    let limit = min(limit, start + Self.longest)
    while end < limit {
      let isOpening = opensPhrase(end)
      if isOpening ? end == start || !words.endsPhrase(end - 1) : isInner(end) || words.endsPhrase(end) {
        end += 1
      } else if words.key(end) == "of" || words.key(end) == "and", end > start, end + 1 < limit,
        startsPhrase(end + 1)
      {
        end += 2
      } else if words.isComma(end), end > start, end + 1 < limit, words.tag(end + 1)?.isName ?? false,
        words.endsPhrase(end - 1)
      {
        // An apposition or a list of names.
        end += 2
      } else {
        break
      }
    }
    while end > start, !words.endsPhrase(end - 1) { end -= 1 }
    return end > start ? start..<end : nil
  }

  private func startsPhrase(_ row: Int) -> Bool { opensPhrase(row) || isInner(row) || words.endsPhrase(row) }

  private func opensPhrase(_ row: Int) -> Bool {
    switch words.tag(row) {
    case .determiner, .possessivePronoun, .pronoun, .there: true
    default: false
    }
  }

  /// Whether the row stands inside a phrase, or opens none of its own.
  private func isInner(_ row: Int) -> Bool {
    switch words.tag(row) {
    case .number, .possessive, .hyphen, .currency, .participle, .determiner, .possessivePronoun,
      .predeterminer:
      true
    case .gerund: words.isNoun(row + 1)
    case let tag?: tag.isNoun || tag.isAdjective
    case nil: false
    }
  }
}
