import CollateText

/// One word or number of a sentence as comparison sees it.
package struct WordToken: Sendable {
  /// Bytes of the clean text.
  package var span: Span
  /// Folded form: lower case, no accents, no possessive, no abbreviation points.
  var word: String
  /// Whether the text writes it with a capital.
  var isCapitalized: Bool
  /// Whether it is written in capitals throughout (two letters at least).
  var isAcronym: Bool
  /// Value of a number, digits or words, scale included (`5.4 billion`).
  var number: Double?
  /// The term it stands for whatever its letters are: a value, a name; nil for other words.
  var term: String?
  /// Whether it belongs to the number before it (`billion` after `5.4`).
  var isAbsorbed = false
}

extension WordToken {
  /// The tokens inside `span` of `bytes`, at most `limit`; hyphenated words are split at their hyphens.
  static func all(in bytes: [UInt8], _ span: Span, limit: Int = .max) -> [WordToken] {
    var tokens: [WordToken] = []
    for word in Words.spans(in: bytes, head(of: span, in: bytes, tokens: limit)) {
      for part in splitAtHyphens(bytes, word) {
        guard tokens.count < limit else { return joinNumbers(tokens) }
        tokens.append(WordToken(bytes, part))
      }
    }
    return joinNumbers(tokens)
  }

  /// The part of a span that surely holds its first `tokens` tokens, so that a limit also limits the reading.
  private static func head(of span: Span, in bytes: [UInt8], tokens: Int) -> Span {
    let bytesPerToken = 64
    guard tokens < span.count / bytesPerToken else { return span }
    var end = min(bytes.count, span.start + tokens * bytesPerToken)
    while end > span.start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Span(span.start, end)
  }

  private init(_ bytes: [UInt8], _ span: Span) {
    let raw = bytes[span]
    let first = UTF8Decoding.scalar(in: bytes, at: span.start).value
    var folded = Folding.stripPossessive(Folding.key(raw))
    let startsWithDigit = folded.first.map { CharacterClass.isDigit(UInt32($0)) } ?? false
    if !startsWithDigit { folded.removeAll { $0 == 0x2E } }
    self.span = span
    word = String(decoding: folded, as: UTF8.self)
    isCapitalized = CharacterClass.isUppercase(first)
    isAcronym =
      raw.allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x2E } && raw.count { $0 != 0x2E } >= 2
    number = startsWithDigit ? NumberWords.value(ofDigits: folded) : NumberWords.units[word].map(Double.init)
  }

  private static func splitAtHyphens(_ bytes: [UInt8], _ span: Span) -> [Span] {
    guard bytes[span].contains(where: { $0 == 0x2D || $0 == 0xE2 }) else { return [span] }
    var parts: [Span] = []
    var start = span.start
    var offset = span.start
    while offset < span.end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      if CharacterClass.isDash(scalar.value) {
        if offset > start { parts.append(Span(start, offset)) }
        start = offset + scalar.length
      }
      offset += scalar.length
    }
    if start < span.end { parts.append(Span(start, span.end)) }
    return parts
  }

  /// Multiplies numbers by the scale word after them and adds units to tens (`twenty five`).
  private static func joinNumbers(_ tokens: [WordToken]) -> [WordToken] {
    var tokens = tokens
    for index in tokens.indices.dropLast() {
      guard !tokens[index].isAbsorbed, let value = tokens[index].number else { continue }
      let next = tokens[index + 1]
      if let scale = NumberWords.scales[next.word] {
        tokens[index].number = value * Double(scale)
        tokens[index + 1].isAbsorbed = true
      } else if let unit = NumberWords.units[next.word], unit > 0, unit < 10,
        let tens = NumberWords.units[tokens[index].word], tens >= 20
      {
        tokens[index].number = value + Double(unit)
        tokens[index + 1].isAbsorbed = true
      }
    }
    return tokens
  }
}
