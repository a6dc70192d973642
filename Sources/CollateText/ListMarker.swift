/// The mark that opens an item of a list in running text: `1.`, `2)`, `3.)`, `b.`, `• 9.`
struct ListMarker {
  /// Place in the order of the items, from 0 on.
  let number: Int
  /// Offset just past the mark.
  let end: Int
  private let isLetter: Bool
  private let closing: ArraySlice<UInt8>

  /// Reads the mark at `offset`; white space must follow it.
  init?(in bytes: [UInt8], at offset: Int, before limit: Int) {
    var start = offset
    for bullet in ["•", "⁃", "*"] where bytes[start..<limit].starts(with: bullet.utf8) {
      start += bullet.utf8.count
      while start < limit, bytes[start] == 0x20 { start += 1 }
      break
    }
    var end = start
    while end < limit, end - start < 2, bytes[end] &- 0x30 < 10 { end += 1 }
    if end > start {
      number = bytes[start..<end].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      isLetter = false
    } else if start < limit, bytes[start] &- 0x61 < 26 {
      // A capital with a point is an initial.
      number = Int(bytes[start] &- 0x61)
      end = start + 1
      isLetter = true
    } else {
      return nil
    }
    let closingStart = end
    while end < limit, end - closingStart < 2, bytes[end] == 0x2E || bytes[end] == 0x29 { end += 1 }
    guard end > closingStart, end < limit, bytes[end] == 0x20 else { return nil }
    // `a) to stay, b) to go` goes on with a sentence.
    if isLetter, bytes[closingStart] != 0x2E { return nil }
    closing = bytes[closingStart..<end]
    self.end = end
  }

  /// The parts of a paragraph that begins with an item of a list and goes on with the items that follow it; else all of
  /// it. An item is looked for a few lines ahead.
  static func items(of paragraph: Span, in bytes: [UInt8]) -> [Span] {
    var result: [Span] = []
    var rest = paragraph
    while let marker = ListMarker(in: bytes, at: rest.start, before: rest.end),
      let next = marker.next(in: bytes, before: rest.end)
    {
      result.append(Paragraphs.trimmed(Span(rest.start, next), in: bytes))
      rest.start = next
    }
    return result + [rest]
  }

  private static let reach = 600

  /// Where the item after this one begins.
  private func next(in bytes: [UInt8], before limit: Int) -> Int? {
    for offset in end..<min(limit, end + Self.reach) where bytes[offset] == 0x20 {
      guard let other = ListMarker(in: bytes, at: offset + 1, before: limit) else { continue }
      if other.number == number + 1, other.isLetter == isLetter, other.closing == closing {
        return offset + 1
      }
    }
    return nil
  }
}
