import CollateText

/// Spans of one text, asked in logarithmic time whether any of them touches a place.
struct SpanIndex: Sendable {
  private let starts: [Int]
  /// The furthest end among the spans up to each index.
  private let furthestEnds: [Int]

  /// Takes spans in any order.
  init(_ spans: some Sequence<Span>) {
    let sorted = spans.sorted()
    starts = sorted.map(\.start)
    furthestEnds = sorted.reduce(into: []) { $0.append(max($0.last ?? 0, $1.end)) }
  }

  /// Whether any span shares a byte with `span`.
  func touches(_ span: Span) -> Bool {
    let behind = starts.partitioningIndex { $0 >= span.end }
    return behind > 0 && furthestEnds[behind - 1] > span.start
  }
}
