import CollateText

/// Tells the hyphen of a word broken at a line end from the hyphen of a compound that happens to stand there.
///
/// `govern-⏎ment` is one word where `government` stands elsewhere in the text, or is a word of English of which not both
/// halves are. A text that breaks one word so breaks others too, which no list has: names, words of other languages.
struct Hyphenation {
  /// How two lines are joined.
  enum Join {
    /// By a space.
    case space
    /// The word goes on with its hyphen.
    case keepHyphen
    /// The word goes on, and the hyphen goes.
    case dropHyphen
  }

  private let bytes: [UInt8]
  private var words: Set<[UInt8]> = []
  /// Whether the text breaks words at all; where it never does, a hyphen at a line end belongs to its word.
  private var breaksWords = false

  /// Reads the words of the paragraphs, if any of them has a hyphen at a line end.
  init(_ bytes: [UInt8], _ paragraphs: [Span]) {
    self.bytes = bytes
    let gaps = paragraphs.flatMap { Self.hyphenatedGaps(in: bytes, $0) }
    guard !gaps.isEmpty else { return }
    for span in Words.spans(in: bytes) { words.insert(Folding.key(bytes[span])) }
    breaksWords = gaps.contains { parts(at: $0).map { isKnown($0 + $1) && !areWords($0, $1) } ?? false }
  }

  /// How the lines before and after `gap`, which holds a line end, are joined.
  func join(at gap: Span) -> Join {
    guard gap.start > 0, bytes[gap.start - 1] == UInt8(ascii: "-"), let (left, right) = parts(at: gap) else {
      return .space
    }
    if words.contains(left + right) { return .dropHyphen }
    if words.contains(left + [UInt8(ascii: "-")] + right) { return .keepHyphen }
    if isKnown(left + right), breaksWords || !areWords(left, right) { return .dropHyphen }
    return breaksWords && !areWords(left, right) ? .dropHyphen : .keepHyphen
  }

  /// Whether a word stands in the text or is one of English.
  private func isKnown(_ word: [UInt8]) -> Bool {
    words.contains(word) || EnglishWords.contains(String(decoding: word, as: UTF8.self))
  }

  /// Whether two halves are words by themselves, as those of most compounds are.
  private func areWords(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    [left, right].allSatisfy { EnglishWords.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static func hyphenatedGaps(in bytes: [UInt8], _ paragraph: Span) -> [Span] {
    var gaps: [Span] = []
    for offset in paragraph.range where bytes[offset] == 0x0A {
      var start = offset
      while start > paragraph.start, bytes[start - 1] == 0x20 { start -= 1 }
      guard start > paragraph.start, bytes[start - 1] == UInt8(ascii: "-") else { continue }
      let end = bytes[offset..<paragraph.end].firstIndex { $0 > 0x20 } ?? paragraph.end
      gaps.append(Span(start, end))
    }
    return gaps
  }

  /// The folded halves of the word around a gap: letters before its hyphen, small letters after it; nil for no word.
  private func parts(at gap: Span) -> ([UInt8], [UInt8])? {
    var start = gap.start - 1
    while start > 0, Self.isLetter(bytes[start - 1]) { start -= 1 }
    var end = gap.end
    while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
    guard start < gap.start - 1, gap.end < end, !(0x41...0x5A).contains(bytes[gap.end]) else { return nil }
    return (Folding.key(bytes[start..<(gap.start - 1)]), Folding.key(bytes[gap.end..<end]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || CharacterClass.isLetter(UInt32(byte))
  }
}
