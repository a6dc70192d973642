/// Splits text into paragraphs: runs of lines that belong together.
public enum Paragraphs {
  /// The spans of the paragraphs of `bytes`, without white space at either end, none empty.
  ///
  /// A blank line ends a paragraph. A single line break ends one too, unless the lines around it are those of a text
  /// wrapped at a fixed width (mails, wire copy, e-books) or read from a column (scans), or the break parts a word.
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
    let column = isWrapped ? nil : columnWidth(lines, in: bytes)
    for (index, line) in lines.enumerated() {
      if index > 0, isWrapped || continues(lines[index - 1], line, in: bytes, column) {
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

  /// Widest line, in bytes, of lines that were cut at the right of a column: most go on in the middle of a sentence, and
  /// those are about as wide as the widest. Nil for lines that stand for themselves.
  private static func columnWidth(_ lines: [Span], in bytes: [UInt8]) -> Int? {
    guard lines.count >= 4, let width = lines.map(\.count).max(), (16...120).contains(width) else {
      return nil
    }
    let open = zip(lines, lines.dropFirst()).filter { isOpen($0, before: $1, in: bytes) }
    let full = open.count { isFull($0.0, width) }
    return open.count * 2 >= lines.count - 1 && full * 10 >= open.count * 9 ? width : nil
  }

  private static func isFull(_ line: Span, _ width: Int) -> Bool { line.count * 10 >= width * 6 }

  /// Whether `next` goes on with what `line` leaves open: the sentence or word that a long line breaks off, the word that
  /// any line breaks off at a hyphen, and in a column whatever stands behind a full line or no sentence's end.
  private static func continues(_ line: Span, _ next: Span, in bytes: [UInt8], _ column: Int?) -> Bool {
    if let column { return isFull(line, column) || isOpen(line, before: next, in: bytes) }
    return isOpen(line, before: next, in: bytes)
      && ((40...120).contains(line.count) || bytes[line.end - 1] == UInt8(ascii: "-"))
  }

  /// Whether a line ends in the middle of a sentence or word, and the next begins in lower case.
  private static func isOpen(_ line: Span, before next: Span, in bytes: [UInt8]) -> Bool {
    let last = UTF8Decoding.scalar(in: bytes, before: line.end)
    guard CharacterClass.isLowercase(UTF8Decoding.scalar(in: bytes, at: next.start).value) else {
      return false
    }
    if last.value == UInt32(UInt8(ascii: "-")) {
      let before = line.end - last.length
      return before > line.start
        && CharacterClass.isLetter(UTF8Decoding.scalar(in: bytes, before: before).value)
    }
    return CharacterClass.isLetter(last.value) || last.value == 0x2C
  }
}
