import CollateCore
import CollateText

/// The equal sentences at the head and at the tail of two documents. Pages of one site share them whatever they tell
/// (footers, notices, lists of links); so do versions of one text, whose other sentences resemble each other too.
struct SharedFrame {
  /// Sentences of the left document between head and tail.
  let left: Range<Int>
  /// Sentences of the right document between head and tail.
  let right: Range<Int>
  /// Bytes between head and tail by bytes of all sentences, of the document in which that is less: 0 to 1.
  let leastRest: Double

  /// The least rest beside which head and tail can be furniture: of what is mostly equal, the equal part is the text.
  static let furnitureRest = 0.5

  /// Compares the sentences of two documents.
  init(_ one: Document, _ other: Document) {
    let spans = [one, other].map { $0.annotations(Sentence.kind).map(\.span) }
    let count = min(spans[0].count, spans[1].count)
    func areEqual(_ i: Int, _ j: Int) -> Bool {
      one.bytes[spans[0][i]].elementsEqual(other.bytes[spans[1][j]])
    }
    let head = (0..<count).prefix { areEqual($0, $0) }.count
    let tail = (0..<(count - head)).prefix { areEqual(spans[0].count - 1 - $0, spans[1].count - 1 - $0) }
      .count
    left = head..<(spans[0].count - tail)
    right = head..<(spans[1].count - tail)
    func rest(_ spans: [Span], _ range: Range<Int>) -> Double {
      let all = spans.reduce(0) { $0 + $1.count }
      return all == 0 ? 0 : Double(spans[range].reduce(0) { $0 + $1.count }) / Double(all)
    }
    leastRest = min(rest(spans[0], left), rest(spans[1], right))
  }
}
