import CollateCore
import CollateText

/// Turns passages into the span objects of a result: `{file, start, end, text[, parts]}`.
///
/// `start` and `end` are bytes of the unmodified source file, `text` the words found there. Where markup or another
/// line stands between the words, `parts` lists the ranges that hold them, and `start` and `end` are their hull. Among
/// many accounts `words` names the text by its number, so that each is written once.
struct SpanObjects {
  /// Accounts up to which every span has its text.
  private static let fewDocuments = 16

  /// The corpus whose passages are turned.
  let corpus: Corpus
  /// The texts that spans name by number; nil where each has its own.
  let texts: SpanTexts?

  /// Takes the corpus; `writesTextsOnce` where its spans may name texts that are told elsewhere.
  init(corpus: Corpus, writesTextsOnce: Bool = false) {
    self.corpus = corpus
    texts = writesTextsOnce && corpus.documents.count > Self.fewDocuments ? SpanTexts() : nil
  }

  /// The object of a passage, followed by further members.
  func object(_ passage: Passage, _ further: [JSON.Member] = []) -> JSON {
    let document = corpus.documents[passage.document]
    return object(
      document, document.sourceRanges(of: passage.span), words(corpus.quote(passage)), further)
  }

  /// The object of a passage with its text, whatever else names it.
  func quotation(_ passage: Passage) -> JSON {
    let document = corpus.documents[passage.document]
    let text = JSON.Member("text", .string(corpus.quote(passage)))
    return object(document, document.sourceRanges(of: passage.span), text, [])
  }

  private func words(_ text: String) -> JSON.Member {
    texts.map { .init("words", .int($0.number(of: text))) } ?? .init("text", .string(text))
  }

  /// The object of words that were set aside, with the reason.
  func object(_ aside: SetAside, of document: Document) -> JSON {
    object(document, aside.ranges, words(aside.text), [.init("reason", .string(aside.reason))])
  }

  private func object(
    _ document: Document, _ ranges: [Span], _ words: JSON.Member, _ further: [JSON.Member]
  ) -> JSON {
    let hull = Span.hull(of: ranges) ?? Span(0, 0)
    var members: [JSON.Member] = [
      .init("file", .string(document.name)),
      .init("start", .int(hull.start)),
      .init("end", .int(hull.end)),
      words,
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
