/// Splits text into paragraphs: runs of lines that belong together.
public enum Paragraphs {
  /// The spans of the paragraphs of `bytes`, without white space at either end, none empty.
  ///
  /// A blank line ends a paragraph. A single line break ends one too, unless the lines around it are those of a text
  /// wrapped at a fixed width (mails, wire copy, e-books).
  public static func spans(in bytes: [UInt8]) -> [Span] {
    var result: [Span] = []
    var block: [Span] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = trimmed(Span(start, end), in: bytes)
      if line.isEmpty {
        appendParagraphs(of: block, in: bytes, to: &result)
        block.removeAll(keepingCapacity: true)
      } else {
        block.append(line)
      }
      start = end + 1
    }
    appendParagraphs(of: block, in: bytes, to: &result)
    return result
  }

  /// The span without the white space at its ends.
  public static func trimmed(_ span: Span, in bytes: [UInt8]) -> Span {
    var (start, end) = (span.start, span.end)
    while start < end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: start)
      guard CharacterClass.isSpace(scalar.value) else { break }
      start += scalar.length
    }
    while end > start {
      let scalar = UTF8Decoding.scalar(in: bytes, before: end)
      guard CharacterClass.isSpace(scalar.value) else { break }
      end -= scalar.length
    }
    return Span(start, end)
  }

  private static func appendParagraphs(of lines: [Span], in bytes: [UInt8], to result: inout [Span]) {
    let isWrapped = isWrappedText(lines, in: bytes)
    for (index, line) in lines.enumerated() {
      if index > 0, isWrapped || continues(lines[index - 1], line, in: bytes) {
        result[result.count - 1].end = line.end
      } else {
        result.append(line)
      }
    }
  }

  /// Whether every line but the last is so long that the first word of the next would not have fitted any more.
  private static func isWrappedText(_ lines: [Span], in bytes: [UInt8]) -> Bool {
    guard lines.count >= 3, let width = lines.map(\.count).max(), (40...120).contains(width) else {
      return false
    }
    return zip(lines, lines.dropFirst()).allSatisfy { line, next in
      let word = bytes[next].prefix { $0 != 0x20 }.count
      return line.count + 1 + word + 4 > width
    }
  }

  /// Whether `next` begins in lower case in the middle of the sentence, or word, that the long line `line` leaves open.
  private static func continues(_ line: Span, _ next: Span, in bytes: [UInt8]) -> Bool {
    guard line.count >= 40, line.count <= 120 else { return false }
    let last = UTF8Decoding.scalar(in: bytes, before: line.end).value
    guard CharacterClass.isLetter(last) || last == 0x2C || last == 0x2D else { return false }
    return CharacterClass.isLowercase(UTF8Decoding.scalar(in: bytes, at: next.start).value)
  }
}
