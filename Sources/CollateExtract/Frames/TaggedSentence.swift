import CollateText

/// The rows of one sentence with what the frame rules ask of them.
struct TaggedSentence {
  let table: WordTable
  let rows: Range<Int>
  /// The cue of every lexeme of the table.
  let cues: [CueWords?]

  func key(_ row: Int) -> String { rows.contains(row) ? table.key(row) : "" }
  func tag(_ row: Int) -> PartOfSpeech? { rows.contains(row) ? table.words[row].tag : nil }
  func traits(_ row: Int) -> WordTraits { rows.contains(row) ? table.traits(row) : [] }
  func cue(_ row: Int) -> CueWords? { rows.contains(row) ? cues[Int(table.words[row].lexeme)] : nil }

  /// The bytes from the first row of a range to its last; the range must not be empty.
  func span(_ range: Range<Int>) -> Span {
    table.words[range.lowerBound].span.union(table.words[range.upperBound - 1].span)
  }

  func isVerb(_ row: Int) -> Bool { tag(row)?.isVerb ?? false }
  func isNoun(_ row: Int) -> Bool { tag(row)?.isNoun ?? false }
  func isAdverb(_ row: Int) -> Bool { tag(row)?.isAdverb ?? false || traits(row).contains(.negation) }
  func isComma(_ row: Int) -> Bool { tag(row) == .comma }
  /// Whether the row can end a noun phrase.
  func endsPhrase(_ row: Int) -> Bool {
    switch tag(row) {
    case .pronoun, .number, .there, .determiner: true
    case let tag?: tag.isNoun
    case nil: false
    }
  }
  /// Whether a clause ends at the row at the latest: a point, a colon, a bracket or a quotation mark.
  func isBreak(_ row: Int) -> Bool {
    switch tag(row) {
    case .point, .colon, .openingQuote, .closingQuote, .openingBracket, .closingBracket, nil: true
    default: false
    }
  }
}
