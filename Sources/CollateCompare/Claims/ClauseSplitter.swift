import CollateText

/// Finds by word forms and punctuation where clauses of a sentence end: one feature of the learned cuts.
///
/// Every rule looks at a token, its neighbours and what stands between them. The rules and the shortest piece were
/// chosen on hand-annotated events by how many annotated spans they meet (intersection over union at least one half).
struct ClauseSplitter {
  /// Bytes of the shortest piece that is cut off.
  static let shortest = 12

  private static let adverbs: Set<String> = ["then", "also", "later", "still", "not", "never", "soon"]
  private static let prepositions: Set<String> = ["in", "of", "on", "to", "by", "from", "with", "at", "for"]
  /// Words with which an apposition, a place, a time or a source begins behind a comma.
  private static let openers: Set<String> = [
    "a", "an", "the", "in", "on", "at", "from", "near", "just", "about", "some", "for", "by", "to", "of",
    "among", "according",
  ]
  /// Words that begin no reported clause behind a verb of saying.
  private static let unreported: Set<String> = ["that", "to", "in", "on", "at", "by", "it", "as", "a"]
  /// Words with which another clause begins.
  private static let stops: Set<String> = ["and", "but", "or", "that", "which", "who"]

  private let bytes: [UInt8]
  private let tokens: [WordToken]

  /// Takes the tokens of one sentence of `bytes`.
  init(_ bytes: [UInt8], _ tokens: [WordToken]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// Indices of the tokens before which a clause ends, ascending; conjunctions between two clauses belong to neither.
  func cuts() -> [Int] {
    guard let end = tokens.last?.span.end else { return [] }
    var result: [Int] = []
    var start = 0
    for index in tokens.indices.dropFirst() {
      guard let resume = cut(at: index), index > start else { continue }
      let before = tokens[index].span.start - tokens[start].span.start
      guard before >= Self.shortest, end - tokens[index].span.start >= Self.shortest else { continue }
      result.append(index)
      start = resume
    }
    return result
  }

  /// Where the next clause begins if one ends before `index`: there, or after a conjunction; nil for no cut.
  private func cut(at index: Int) -> Int? {
    let word = tokens[index].word
    if word == "and" || word == "but" {
      return joinsClauses(at: index) ? index + 1 : cutByPunctuation(at: index)
    }
    if opensSubordinate(at: index) || cutByPunctuation(at: index) != nil || opensReported(at: index) {
      return index
    }
    return nil
  }

  // MARK: Rules

  /// `and`, `but` before a verb, before a new subject with its verb, or after a comma.
  private func joinsClauses(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if hasComma(before: index) { return true }
    if VerbForms.isVerbal(tokens[index + 1]) { return true }
    if Self.adverbs.contains(tokens[index + 1].word), index + 2 < tokens.count,
      VerbForms.isVerbal(tokens[index + 2])
    {
      return true
    }
    return hasVerb(from: index + 1, within: 7)
  }

  /// Relative pronouns, subordinating conjunctions, participles.
  private func opensSubordinate(at index: Int) -> Bool {
    let token = tokens[index]
    let comma = hasComma(before: index)
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    switch token.word {
    case "when", "while": return true
    case "who", "which":
      if comma { return true }
      return !Self.prepositions.contains(tokens[index - 1].word) && next.map(VerbForms.isVerbal) == true
    case "where", "whose", "whom", "although", "though", "with", "so", "whereas": return comma
    case "that":
      return !comma && next.map(VerbForms.isVerbal) == true
        && !VerbForms.saying.contains(tokens[index - 1].word)
    case "after", "before", "as", "because", "since", "until", "if":
      return comma || (!isBoundToConjunction(index - 1) && hasVerb(from: index, within: 8))
    default: break
    }
    if isBoundToConjunction(index), let next, next.word == "after" || next.word == "before" { return true }
    guard comma, !token.isCapitalized else { return false }
    let length = token.word.utf8.count
    return (length > 5 && token.word.hasSuffix("ing") && !VerbForms.falseParticiples.contains(token.word))
      || (length > 4 && token.word.hasSuffix("ed"))
  }

  /// Dashes, semicolons, an opening quotation mark; a comma before an apposition, a place or time, or its source.
  private func cutByPunctuation(at index: Int) -> Int? {
    if hasBreak(before: index) { return index }
    guard hasComma(before: index) else { return nil }
    if Self.openers.contains(tokens[index].word) { return index }
    let window = tokens[index..<min(tokens.count, index + 7)]
    return window.contains { VerbForms.saying.contains($0.word) } ? index : nil
  }

  /// What was said, after a verb of saying without `that`.
  private func opensReported(at index: Int) -> Bool {
    guard VerbForms.saying.contains(tokens[index - 1].word), !hasComma(before: index) else { return false }
    return !Self.unreported.contains(tokens[index].word) && hasVerb(from: index, within: 9)
  }

  // MARK: What stands around a token

  /// `just`, `shortly` … in `shortly after`, which belong to the conjunction.
  private func isBoundToConjunction(_ index: Int) -> Bool {
    ["just", "shortly", "soon", "only", "days", "hours"].contains(tokens[index].word)
  }

  /// Whether a verb follows the first of `count` tokens before a comma or another conjunction.
  private func hasVerb(from index: Int, within count: Int) -> Bool {
    for position in (index + 1)..<max(index + 1, min(tokens.count, index + count)) {
      if hasComma(before: position) || Self.stops.contains(tokens[position].word) { return false }
      if VerbForms.isVerbal(tokens[position]) { return true }
    }
    return false
  }

  private func gap(before index: Int) -> ArraySlice<UInt8> {
    bytes[Span(tokens[index - 1].span.end, tokens[index].span.start)]
  }

  private func hasComma(before index: Int) -> Bool { gap(before: index).contains(0x2C) }

  /// A semicolon, a colon, a dash between spaces or doubled, or an opening quotation mark.
  private func hasBreak(before index: Int) -> Bool {
    let gap = gap(before: index)
    var previous: UInt32 = 0
    var offset = gap.startIndex
    while offset < gap.endIndex {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      let value = scalar.value
      let isSecond = value == previous && (value == 0x2D || value == 0x60)
      let isLongDash = value > 0x2D && CharacterClass.isDash(value)
      let isLooseHyphen = value == 0x2D && CharacterClass.isSpace(previous)
      let isOpening =
        CharacterClass.isDoubleQuote(value) && (value == 0x201C || CharacterClass.isSpace(previous))
      if value == 0x3B || value == 0x3A || isSecond || isLongDash || isLooseHyphen || isOpening {
        return true
      }
      previous = value
      offset += scalar.length
    }
    return false
  }
}
