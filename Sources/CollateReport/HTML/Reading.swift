import CollateCore
import CollateText

/// The text of one document as the page prints it: its paragraphs, and which of them a passage stands in.
struct Reading {
  /// Most bytes of one document's text that the page prints.
  static let byteLimit = 200_000

  /// Index of the document.
  let document: Int
  /// The lines that hold text, as bytes of the clean text.
  let paragraphs: [Span]
  /// Whether the text goes on beyond the last paragraph.
  let isCut: Bool

  /// Splits a document's text at its line ends, up to `limit` bytes of it.
  init(_ document: Document, index: Int, limit: Int = byteLimit) {
    self.document = index
    let bytes = document.bytes
    let end = min(bytes.count, max(limit, 0))
    var spans: [Span] = []
    var start = 0
    while start < end {
      let stop = bytes[start..<end].firstIndex(of: 0x0A) ?? end
      let isBlank = bytes[start..<stop].allSatisfy { $0 <= 0x20 }
      if !isBlank { spans.append(Span(start, stop)) }
      start = stop + 1
    }
    paragraphs = spans
    isCut = end < bytes.count
  }

  /// The paragraph that holds the byte at `offset`, or the one before it; nil outside what is printed.
  func paragraph(at offset: Int) -> Int? {
    guard let last = paragraphs.last, offset < last.end else { return nil }
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }
}
