import CollateCore
import CollateText

/// Cuts a document into pieces that can be read one at a time: its lines, and pieces of lines that are very long.
enum TextSegments {
  /// Bytes after which a line is cut at the next space, so that memory does not grow with the length of a line.
  static let longestSegment = 1 << 15

  /// The segments that are not empty, in order; every byte of a line stands in one of them.
  static func all(in bytes: [UInt8]) -> [Span] {
    var result: [Span] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() {
      let isFull = offset - start >= longestSegment && (byte == 0x20 || offset - start >= 2 * longestSegment)
      guard byte == 0x0A || isFull else { continue }
      if offset > start { result.append(Span(start, offset)) }
      start = byte == 0x0A ? offset + 1 : offset
    }
    if bytes.count > start { result.append(Span(start, bytes.count)) }
    return result
  }

  /// Calls `body` with the tokens of each segment of `document`, furniture left out.
  static func forEachProse(in document: Document, _ body: ([Token]) -> Void) {
    let furniture = document.annotations(Boilerplate.kind).map(\.span)
    var next = 0
    for segment in all(in: document.bytes) {
      while next < furniture.count, furniture[next].end <= segment.start { next += 1 }
      var tokens = Tokenizer.tokens(in: document.bytes, segment)
      if next < furniture.count, furniture[next].start < segment.end {
        let near = furniture[next...].prefix { $0.start < segment.end }
        tokens.removeAll { token in near.contains { $0.overlaps(token.span) } }
      }
      if !tokens.isEmpty { body(tokens) }
    }
  }
}
