import CollateText

extension RandomAccessCollection where Element: AnnotationView, Index == Int {
  /// Index of the element that holds all of `span`, among elements in order that do not overlap (sentences). O(log n).
  public func index(containing span: Span) -> Int? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].span.contains(span) ? low : nil
  }
}
