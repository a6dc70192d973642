import CollateText

/// Renders a stretch of text with marks that may nest and overlap: a mark that leaves the one around it is cut there and
/// goes on behind it.
struct Highlights {
  /// A marked span.
  struct Mark {
    /// Bytes of the clean text.
    var span: Span
    /// Tag of the element around it.
    var tag: StaticString
    /// Its attributes.
    var attributes: [Node.Attribute]
    /// What stands at its end, outside every link.
    var tail: [Node]

    /// Longer marks go around shorter ones that start at the same byte.
    static func isBefore(_ left: Mark, _ right: Mark) -> Bool {
      left.span.start != right.span.start
        ? left.span.start < right.span.start : left.span.end > right.span.end
    }
  }

  /// The text of a span as it is shown.
  let text: (Span) -> String

  /// The nodes of `span`; `marks` must be sorted by `Mark.isBefore`.
  func nodes(of span: Span, _ marks: [Mark]) -> [Node] {
    var result: [Node] = []
    var cursor = span.start
    var waiting = marks.compactMap { Self.cut($0, to: span) }
    var index = 0
    while index < waiting.count {
      let mark = waiting[index]
      index += 1
      if mark.span.start > cursor { result.append(.text(text(Span(cursor, mark.span.start)))) }
      var inner: [Mark] = []
      var later: [Mark] = []
      while index < waiting.count, waiting[index].span.start < mark.span.end {
        let (inside, behind) = Self.split(waiting[index], at: mark.span.end)
        inner.append(inside)
        if let behind { later.append(behind) }
        index += 1
      }
      if !later.isEmpty {
        waiting = later.sorted(by: Mark.isBefore) + waiting[index...]
        waiting.sort(by: Mark.isBefore)
        index = 0
      }
      let children = inner.isEmpty ? [.text(text(mark.span))] : nodes(of: mark.span, inner)
      result.append(.element(tag: mark.tag, attributes: mark.attributes, children: children))
      result += mark.tail
      cursor = mark.span.end
    }
    if cursor < span.end { result.append(.text(text(Span(cursor, span.end)))) }
    return result
  }

  /// The part of a mark inside `span`. A mark that began before keeps no anchor; one that goes on keeps no tail.
  private static func cut(_ mark: Mark, to span: Span) -> Mark? {
    guard let part = mark.span.intersection(span) else { return nil }
    var mark = mark
    if part.start > mark.span.start { mark.attributes.removeAll { $0.name.description == "id" } }
    if part.end < mark.span.end { mark.tail = [] }
    mark.span = part
    return mark
  }

  private static func split(_ mark: Mark, at offset: Int) -> (inside: Mark, behind: Mark?) {
    guard mark.span.end > offset else { return (mark, nil) }
    var inside = mark
    inside.span.end = offset
    inside.tail = []
    var behind = mark
    behind.span.start = offset
    behind.attributes.removeAll { $0.name.description == "id" }
    return (inside, behind)
  }
}
