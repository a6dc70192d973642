import CollateText

/// Lines that name the writer of an account.
enum ByLine {
  /// Whether a line is a byline: `By`, then names, and hardly anything else.
  static func isByline(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    author(in: line, bytes) != nil
  }

  /// Bytes of the name in a byline; nil for any other line.
  static func author(in line: TextLine, _ bytes: [UInt8]) -> Span? {
    guard line.words.count >= 2, line.words.count <= 16, line.words[0] == "by", !line.endsSentence else {
      return nil
    }
    var end: Int?
    for (index, span) in line.wordSpans.enumerated().dropFirst() {
      guard isName(span, line.words[index], in: bytes) else { break }
      if let end, bytes[Span(end, span.start)].contains(where: { "|,\u{B7}-/(;".utf8.contains($0) }) { break }
      end = span.end
    }
    return end.map { Span(line.wordSpans[1].start, $0) }
  }

  private static func isName(_ span: Span, _ word: String, in bytes: [UInt8]) -> Bool {
    if ["and", "de", "van", "von", "al", "bin", "da", "di", "la", "le"].contains(word) { return true }
    return CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: span.start).value)
  }

  /// Whether a line is nothing but a person's name: two to four capitalised words.
  static func isBareName(_ line: TextLine) -> Bool {
    (2...4).contains(line.words.count) && line.capitalised == 1 && !line.endsSentence
      && !line.words.contains { $0.utf8.contains { CharacterClass.isDigit(UInt32($0)) } }
  }
}
