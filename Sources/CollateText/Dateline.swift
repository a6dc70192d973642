/// Finds the line of place, day and agency that opens a news report: `OLDPORT, Aldermark (Wire) –`.
///
/// It tells where the report was written; it is no part of what the first sentence states.
public enum Dateline {
  /// Words that a dateline has at most.
  private static let mostWords = 10
  private static let enDash: UInt32 = 0x2013
  private static let hyphen: UInt32 = 0x2D

  /// The first byte of a sentence of clean text behind its dateline; its start where it has none.
  public static func end(in bytes: [UInt8], _ sentence: Span) -> Int {
    let words = Words.spans(in: bytes, sentence).prefix(mostWords + 1)
    for (index, word) in words.enumerated() where index > 0 {
      let gap = Span(words[index - 1].end, word.start)
      guard let sign = dash(in: bytes, gap) else { continue }
      return isHead(words[..<index], before: sign, in: bytes) && isUppercase(bytes, word.start)
        ? start(behind: sign, word, in: bytes) : sentence.start
    }
    return sentence.start
  }

  /// A dash, or a hyphen with a space on either side.
  private static func dash(in bytes: [UInt8], _ gap: Span) -> Span? {
    var offset = gap.start
    while offset < gap.end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      let isSpaced =
        offset > gap.start && offset + scalar.length < gap.end
        && bytes[offset - 1] == 0x20 && bytes[offset + scalar.length] == 0x20
      if scalar.value == enDash || scalar.value == hyphen && isSpaced {
        return Span(offset, offset + scalar.length)
      }
      offset += scalar.length
    }
    return nil
  }

  /// Whether words are a place in capitals, or end in an agency in brackets, and are all names or numbers.
  private static func isHead(_ words: ArraySlice<Span>, before sign: Span, in bytes: [UInt8]) -> Bool {
    guard let first = words.first, let last = words.last,
      words.allSatisfy({ isUppercase(bytes, $0.start) || CharacterClass.isDigit(UInt32(bytes[$0.start])) })
    else { return false }
    let isInBrackets = bytes[last.end..<sign.start].contains(UInt8(ascii: ")"))
    return isInBrackets || first.count > 1 && isWrittenInCapitals(bytes, first)
  }

  private static func isUppercase(_ bytes: [UInt8], _ offset: Int) -> Bool {
    CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: offset).value)
  }

  private static func isWrittenInCapitals(_ bytes: [UInt8], _ word: Span) -> Bool {
    var offset = word.start
    while offset < word.end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      guard CharacterClass.isUppercase(scalar.value) else { return false }
      offset += scalar.length
    }
    return true
  }

  /// Behind the dash and the spaces after it, at the quotation mark that may open the next word.
  private static func start(behind sign: Span, _ word: Span, in bytes: [UInt8]) -> Int {
    var offset = sign.end
    while offset < word.start, bytes[offset] == 0x20 { offset += 1 }
    return offset
  }
}
