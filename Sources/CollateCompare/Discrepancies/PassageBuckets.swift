import CollateCore
import CollateText

/// Contents at passages that come one by one, found again by what overlaps a passage: by blocks of bytes, so that a document
/// with many of them is not gone through for each.
struct PassageBuckets<Content> {
  private static var blockSize: Int { 64 }

  private struct Key: Hashable {
    var document: Int
    var block: Int
  }

  private struct Entry {
    var span: Span
    var content: Content
  }

  private var entries: [Key: [Entry]] = [:]

  /// Adds a content at a passage.
  mutating func insert(_ content: Content, at passage: Passage) {
    for block in Self.blocks(of: passage.span) {
      entries[Key(document: passage.document, block: block), default: []].append(
        Entry(span: passage.span, content: content))
    }
  }

  /// Calls `body` with every content whose passage overlaps this one, each once, and with its bytes.
  func forEach(overlapping passage: Passage, _ body: (Span, Content) -> Void) {
    let blocks = Self.blocks(of: passage.span)
    for block in blocks {
      for entry in entries[Key(document: passage.document, block: block)] ?? []
      where entry.span.overlaps(passage.span) {
        // Told in the first block that both have.
        if block == max(blocks.lowerBound, entry.span.start / Self.blockSize) {
          body(entry.span, entry.content)
        }
      }
    }
  }

  private static func blocks(of span: Span) -> ClosedRange<Int> {
    (span.start / blockSize)...(max(span.start, span.end - 1) / blockSize)
  }
}
