import CollateCore
import CollateText

/// Finds lists whose members are lines with a bullet or a running number before them.
enum BulletedLines {
  /// The lists that consecutive lines make; a member is the line without its mark.
  static func lists(of sentences: [Sentence], in bytes: [UInt8]) -> [Enumeration] {
    var result: [Enumeration] = []
    var members: [Span] = []
    var paragraph = -1
    func close() {
      if let first = members.first, let last = members.last, members.count > 1 {
        result.append(Enumeration(span: first.union(last), members: members))
      }
      members.removeAll()
    }
    for sentence in sentences {
      if sentence.paragraph == paragraph, !members.isEmpty {
        members[members.count - 1].end = sentence.span.end
        continue
      }
      paragraph = sentence.paragraph
      if let start = contentStart(of: sentence.span, in: bytes) {
        members.append(Span(start, sentence.span.end))
      } else {
        close()
      }
    }
    close()
    return result
  }

  /// Where the text of a line starts behind its bullet (`•`, `*`, `-`, `–`) or number (`1.`, `2)`); nil without one.
  private static func contentStart(of line: Span, in bytes: [UInt8]) -> Int? {
    if line.isEmpty { return nil }
    let first = UTF8Decoding.scalar(in: bytes, at: line.start)
    var offset = line.start + first.length
    if CharacterClass.isDigit(first.value) {
      while offset < line.end, offset - line.start < 3, CharacterClass.isDigit(UInt32(bytes[offset])) {
        offset += 1
      }
      guard offset < line.end, bytes[offset] == 0x2E || bytes[offset] == 0x29 else { return nil }
      offset += 1
    } else {
      guard
        [0x2022, 0x2043, 0x25AA, 0x25CF, 0x2A].contains(first.value) || CharacterClass.isDash(first.value)
      else {
        return nil
      }
    }
    guard offset < line.end, bytes[offset] == 0x20 || first.value == 0x2022 else { return nil }
    while offset < line.end, bytes[offset] == 0x20 { offset += 1 }
    return offset < line.end ? offset : nil
  }
}
