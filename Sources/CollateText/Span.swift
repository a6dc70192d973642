/// A half-open range `[start, end)` of byte offsets.
public struct Span: Hashable, Comparable, Sendable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset just past the last byte.
  public var end: Int

  /// Makes the span `[start, end)`; an end before the start gives the empty span at `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Makes the span of a range of byte offsets.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// Length in bytes.
  public var count: Int { end - start }
  /// Whether the span holds no byte.
  public var isEmpty: Bool { end == start }
  /// The same bytes as a range.
  public var range: Range<Int> { start..<end }

  /// Whether every byte of `other` lies inside.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  /// Whether the byte at `offset` lies inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether the two share at least one byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// The shared bytes, or nil where there are none.
  public func intersection(_ other: Span) -> Span? {
    let low = max(start, other.start)
    let high = min(end, other.end)
    return low < high ? Span(low, high) : nil
  }

  /// The smallest span that holds both.
  public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

  /// The smallest span that holds all of `spans`; nil where there are none.
  public static func hull(of spans: [Span]) -> Span? {
    spans.dropFirst().reduce(spans.first) { $0?.union($1) }
  }

  /// The span moved by `offset` bytes.
  public func shifted(by offset: Int) -> Span { Span(start + offset, end + offset) }

  /// Orders by start, then by end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension Array where Element == UInt8 {
  /// The bytes of `span`, cut to the bounds of the array.
  public subscript(span: Span) -> ArraySlice<UInt8> {
    let low = Swift.min(Swift.max(span.start, 0), count)
    return self[low..<Swift.min(Swift.max(span.end, low), count)]
  }

  /// The text of `span`, with U+FFFD for bytes that are not UTF-8.
  public func string(_ span: Span) -> String { String(decoding: self[span], as: UTF8.self) }
}
