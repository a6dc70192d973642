import CollateCore
import CollateText

/// The running text of a document, a segment at a time.
enum ProseSegments {
  /// Calls `body` with the tokens of each segment of `document`, furniture left out.
  static func forEach(in document: Document, _ body: ([Token]) -> Void) {
    let furniture = document.annotations(Boilerplate.kind).map(\.span)
    var next = 0
    for segment in TextSegments.all(in: document.bytes) {
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
