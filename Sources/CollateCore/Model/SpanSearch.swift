import CollateText

extension RandomAccessCollection where Element: AnnotationView, Index == Int {
  /// Index of the element that holds all of `span`, among elements in order that do not overlap (sentences). O(log n).
  public func index(containing span: Span) -> Int? {
    let first = partitioningIndex { $0.span.end > span.start }
    return first < endIndex && self[first].span.contains(span) ? first : nil
  }
}
