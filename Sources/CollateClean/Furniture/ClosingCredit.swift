import CollateText

/// The publisher's name behind the last full stop of an account: `… a briefing on Thursday. – Example.com`.
enum ClosingCredit {
  /// The credit with its dash, and the name alone; nil where the last sentence of the account ends without one.
  static func find(_ page: PageLines, in bytes: [UInt8]) -> (span: Span, name: Span)? {
    guard let index = page.lines.indices.last(where: { page.verdicts[$0] == nil }) else { return nil }
    let line = page.lines[index].span
    let start = max(line.start, line.end - 60)
    var dash: Span?
    var offset = start
    while offset < line.end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      if CharacterClass.isDash(scalar.value), isAfterStop(offset, line, bytes) {
        dash = Span(offset, offset + scalar.length)
      }
      offset += scalar.length
    }
    guard let dash else { return nil }
    let name = Paragraphs.trimmed(Span(dash.end, line.end), in: bytes)
    let words = Words.spans(in: bytes, name)
    guard let first = words.first, let last = words.last, words.count <= 5, first.start == name.start else {
      return nil
    }
    let isName = words.filter { $0.count > 3 }.allSatisfy {
      CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: $0.start).value)
        || isDomain(name, in: bytes)
    }
    let rest = bytes[Span(last.end, name.end)]
    guard isName, !bytes[name].contains(0x22), rest.count <= 1 else { return nil }
    return (Span(dash.start, line.end), name)
  }

  /// Whether a name ends like an internet domain.
  static func isDomain(_ name: Span, in bytes: [UInt8]) -> Bool {
    guard let point = bytes[name].lastIndex(of: 0x2E) else { return false }
    let ending = bytes[Span(point + 1, name.end)]
    return point > name.start && (2...10).contains(ending.count)
      && ending.allSatisfy { CharacterClass.isLetter(UInt32($0)) }
      && !bytes[name].contains(0x20)
  }

  private static func isAfterStop(_ offset: Int, _ line: Span, _ bytes: [UInt8]) -> Bool {
    var before = offset
    while before > line.start, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x22 { before -= 1 }
    return before > line.start && before < offset && [0x2E, 0x21, 0x3F].contains(bytes[before - 1])
  }
}
