import CollateText

/// Spans none of which overlaps another.
struct DisjointSpans {
  /// In order.
  private var spans: [Span] = []

  /// Adds a span unless it overlaps one that is there; whether it was added. Logarithmic where spans come in order.
  mutating func insert(_ span: Span) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    if low < spans.count, spans[low].overlaps(span) { return false }
    spans.insert(span, at: low)
    return true
  }
}
