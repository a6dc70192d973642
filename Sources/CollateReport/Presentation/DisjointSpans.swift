import CollateText

/// Spans none of which overlaps another.
struct DisjointSpans {
  /// In order.
  private var spans: [Span] = []

  /// Adds a span unless it overlaps one that is there; whether it was added. Logarithmic where spans come in order.
  mutating func insert(_ span: Span) -> Bool {
    let place = spans.partitioningIndex { $0.end > span.start }
    if place < spans.count, spans[place].overlaps(span) { return false }
    spans.insert(span, at: place)
    return true
  }
}
