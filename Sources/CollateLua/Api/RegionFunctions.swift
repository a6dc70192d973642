import CollateCore
import CollateText

/// What is asked of a document or a span, and the notes that a stage adds.
enum RegionFunctions {
  static let all: [String: LuaFunction] = [
    "document.metadata": { session, arguments throws(LuaCallError) in
      let index = try arguments.document(0, "document")
      let metadata = session.documents[index].metadata
      return .record(
        metadata.keys.map { .init($0, LuaValue(metadata[$0]?.value ?? .null, document: index)) })
    },
    "file.each_paragraph": eachParagraph,
    "document.each_paragraph": eachParagraph,
    "span.each_paragraph": eachParagraph,
    "file.each_sentence": eachSentence,
    "document.each_sentence": eachSentence,
    "span.each_sentence": eachSentence,
    "span.source_ranges": { session, arguments throws(LuaCallError) in
      let passage = try arguments.region(0, in: session)
      let ranges = session.documents[passage.document].sourceRanges(of: passage.span)
      return .list(
        ranges.map { .record([.init("first", .integer($0.start + 1)), .init("last", .integer($0.end))]) })
    },
    "span.line": { session, arguments throws(LuaCallError) in
      .integer(session.sourcePosition(of: try arguments.region(0, in: session)).line)
    },
    "span.column": { session, arguments throws(LuaCallError) in
      .integer(session.sourcePosition(of: try arguments.region(0, in: session)).column)
    },
    "span.quote": { session, arguments throws(LuaCallError) in
      let passage = try arguments.region(0, in: session)
      return .string(session.documents[passage.document].quote(passage.span))
    },
    "file.note": note,
    "document.note": note,
    "corpus.note": { session, arguments throws(LuaCallError) in
      try session.requireWriting()
      session.notes.append((nil, Note(reason: try arguments.line(1, "message"))))
      return .none
    },
  ]

  private static let note: LuaFunction = { session, arguments throws(LuaCallError) in
    try session.requireWriting()
    let index = try arguments.document(0, "document")
    let document = session.documents[index]
    let passage = arguments[2] == .none ? nil : try arguments.region(2, in: session)
    if let passage, passage.document != index {
      throw LuaCallError("the span belongs to another document")
    }
    let place = passage.flatMap { Span.hull(of: document.sourceRanges(of: $0.span)) }
    let reason = try arguments.line(1, "message")
    session.notes.append((index, Note(document: document.name, span: place, reason: reason)))
    return .none
  }

  private static let eachParagraph: LuaFunction = { session, arguments throws(LuaCallError) in
    try parts(session, arguments) { Paragraphs.spans(in: $0) }
  }

  private static let eachSentence: LuaFunction = { session, arguments throws(LuaCallError) in
    try parts(session, arguments) { text in
      Paragraphs.spans(in: text).flatMap { SentenceRules.spans(in: text, $0) }
    }
  }

  /// The spans of the parts that a text is cut into.
  private static func parts(
    _ session: LuaSession, _ arguments: LuaArguments, _ cut: ([UInt8]) -> [Span]
  ) throws(LuaCallError) -> LuaValue {
    let region = try arguments.region(0, in: session)
    let text = Array(session.documents[region.document].bytes[region.span])
    return .list(
      cut(text).map { part in
        let start = region.span.start + part.start
        return .span(Passage(document: region.document, span: Span(start, start + part.count)))
      })
  }
}
