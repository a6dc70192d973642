import CollateText

/// Splits text into words, numbers and signs.
enum Tokenizer {
  /// The tokens inside `span` of `bytes`, in order.
  static func tokens(in bytes: [UInt8], _ span: Span) -> [Token] {
    var result: [Token] = []
    var offset = max(0, span.start)
    let end = min(span.end, bytes.count)
    var isGlued = false
    while offset < end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      if CharacterClass.isSpace(scalar.value) {
        isGlued = false
        offset += scalar.length
        continue
      }
      let kind: Token.Kind
      let stop: Int
      if CharacterClass.isDigit(scalar.value) {
        (kind, stop) = (.number, NumberLiteral.end(in: bytes, from: offset, limit: end))
      } else if CharacterClass.isUnspaced(scalar.value) {
        (kind, stop) = (.word, min(offset + scalar.length, end))
      } else if CharacterClass.isLetter(scalar.value) {
        (kind, stop) = (.word, wordEnd(in: bytes, from: offset, limit: end))
      } else {
        (kind, stop) = (.sign, min(offset + scalar.length, end))
      }
      let word = word(of: bytes[offset..<stop], kind)
      result.append(
        Token(
          span: Span(offset, stop),
          kind: kind,
          key: word.text,
          hash: word.hash,
          isCapitalised: CharacterClass.isUppercase(scalar.value),
          isGlued: isGlued,
          isPossessive: word.isPossessive
        )
      )
      offset = stop
      isGlued = true
    }
    return result
  }

  /// The text of a token with its hash: folded where it is a word.
  private static func word(of bytes: ArraySlice<UInt8>, _ kind: Token.Kind) -> Folding.Word {
    if kind == .word { return Folding.word(bytes) }
    let text = String(decoding: bytes, as: UTF8.self)
    return Folding.Word(text: text, hash: WordHash.of(text), isPossessive: false)
  }

  private static func wordEnd(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var offset = start
    while offset < limit {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      let next = offset + scalar.length
      let isDigit = CharacterClass.isDigit(scalar.value)
      if isDigit, isCurrency(bytes, start, offset) { break }
      if CharacterClass.isUnspaced(scalar.value) { break }
      if CharacterClass.isLetter(scalar.value) || isDigit {
        offset = next
      } else if CharacterClass.isApostrophe(scalar.value), next < limit,
        CharacterClass.isLetter(UTF8Decoding.scalar(in: bytes, at: next).value)
      {
        offset = next
      } else if scalar.value == 0x2E,
        isAbbreviationPoint(in: bytes, at: offset, wordStart: start, limit: limit)
      {
        offset = next
      } else {
        break
      }
    }
    return min(offset, limit)
  }

  /// `$US1`, `EUR80`, `R80 million`: a currency ends before its sum.
  private static func isCurrency(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    if start > 0, bytes[start - 1] == UInt8(ascii: "$") { return true }
    switch end - start {
    case 1: return MeasureUnits.isCurrencyLetter(bytes.string(Span(start, end))) && isLargeSum(bytes, end)
    case 3: return MeasureUnits.isCurrencyCode(bytes.string(Span(start, end)))
    default: return false
    }
  }

  /// Whether digits at `start` are followed by `million` or `billion`.
  private static func isLargeSum(_ bytes: [UInt8], _ start: Int) -> Bool {
    var offset = NumberLiteral.end(in: bytes, from: start, limit: bytes.count)
    if offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return ["million", "billion"].contains { bytes[offset...].starts(with: $0.utf8) }
  }

  /// Whether a point belongs to `p.m.` or `U.S.`: single ASCII letters stand on its left and right, or it ends such a row.
  private static func isAbbreviationPoint(in bytes: [UInt8], at offset: Int, wordStart: Int, limit: Int)
    -> Bool
  {
    guard isASCIILetter(bytes[offset - 1]) else { return false }
    let isSingle = offset - 1 == wordStart || bytes[offset - 2] == 0x2E
    guard isSingle else { return false }
    let isFollowed =
      offset + 1 < limit && isASCIILetter(bytes[offset + 1])
      && (offset + 2 == limit || !isASCIILetter(bytes[offset + 2]))
    return isFollowed || offset - 1 > wordStart
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
