import CollateText

/// Cuts a document into pieces that can be read one at a time: its paragraphs, and pieces of very long ones.
enum TextSegments {
  /// Bytes after which a paragraph is cut at the next space, so that memory does not grow with its length.
  static let longestSegment = 1 << 15

  /// The segments, in order, none empty.
  static func all(in bytes: [UInt8]) -> [Span] {
    Paragraphs.spans(in: bytes).flatMap { pieces(of: $0, in: bytes) }
  }

  private static func pieces(of paragraph: Span, in bytes: [UInt8]) -> [Span] {
    guard paragraph.count > longestSegment else { return [paragraph] }
    var result: [Span] = []
    var start = paragraph.start
    for offset in paragraph.range {
      let length = offset - start
      guard length >= longestSegment, bytes[offset] == 0x20 || length >= 2 * longestSegment else { continue }
      result.append(Span(start, offset))
      start = offset
    }
    result.append(Span(start, paragraph.end))
    return result
  }
}
