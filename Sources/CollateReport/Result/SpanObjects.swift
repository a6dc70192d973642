import CollateCore
import CollateText

/// Turns passages into the span objects of a result: `{file, start, end, text[, parts]}`.
///
/// `start` and `end` are bytes of the unmodified source file, `text` the words found there. Where markup or another
/// line stands between the words, `parts` lists the ranges that hold them, and `start` and `end` are their hull.
struct SpanObjects {
  /// The corpus whose passages are turned.
  let corpus: Corpus

  /// The object of a passage, followed by further members.
  func object(_ passage: Passage, _ further: [JSON.Member] = []) -> JSON {
    let document = corpus.documents[passage.document]
    return object(document, document.sourceRanges(of: passage.span), corpus.quote(passage), further)
  }

  /// The object of words that were set aside, with the reason.
  func object(_ aside: SetAside, of document: Document) -> JSON {
    object(document, aside.ranges, aside.text, [.init("reason", .string(aside.reason))])
  }

  private func object(
    _ document: Document, _ ranges: [Span], _ text: String, _ further: [JSON.Member]
  ) -> JSON {
    let hull = Span.hull(of: ranges) ?? Span(0, 0)
    var members: [JSON.Member] = [
      .init("file", .string(document.name)),
      .init("start", .int(hull.start)),
      .init("end", .int(hull.end)),
      .init("text", .string(text)),
    ]
    if ranges.count > 1 {
      members.append(.init("parts", .array(ranges.map { [.int($0.start), .int($0.end)] })))
    }
    return .object(members + further)
  }

  /// The objects of several passages.
  func list(_ passages: [Passage]) -> JSON { .array(passages.map { object($0) }) }

  /// Bytes of a source file that stand outside the clean text, or are not bound to it: `{file, start, end}`.
  func sourceObject(_ span: Span, of document: Document, _ further: [JSON.Member] = []) -> JSON {
    .object(
      [
        .init("file", .string(document.name)), .init("start", .int(span.start)),
        .init("end", .int(span.end)),
      ] + further)
  }

  /// The hull of a passage in its source file, without its words: `{file, start, end}`, followed by further members.
  func place(_ passage: Passage, _ further: [JSON.Member] = []) -> JSON {
    let document = corpus.documents[passage.document]
    let hull = Span.hull(of: document.sourceRanges(of: passage.span)) ?? Span(0, 0)
    return sourceObject(hull, of: document, further)
  }

  /// The value of a field; spans inside it, which are bytes of `document`'s clean text, become places.
  /// A span without a document to stand in becomes null.
  func value(_ value: Value, in document: Int?) -> JSON {
    switch value {
    case .span(let span): document.map { place(Passage(document: $0, span: span)) } ?? .null
    case .list(let list): .array(list.map { self.value($0, in: document) })
    case .map(let map): fields(map, in: document)
    default: JSON(value)
    }
  }

  /// The fields by name; see `value(_:in:)`.
  func fields(_ fields: Fields, in document: Int?) -> JSON {
    .object(fields.map { .init($0.name, value($0.value, in: document)) })
  }
}
