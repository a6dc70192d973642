import CollateCore
import CollateText

/// What a source body does with its file, and the facts that a stage sets.
enum FileFunctions {
  /// Documents that one file can become.
  private static let mostDocuments = 10_000
  /// Instructions that a document takes, beside those for its text.
  private static let workPerDocument = 1_000
  /// Instructions that a byte of JSON takes where every second one is a value.
  private static let workPerByte = 4

  static let all: [String: LuaFunction] = [
    "file.each_line": { session, arguments throws(LuaCallError) in
      let index = try arguments.document(0, "file")
      return .list(
        lines(of: session.documents[index].bytes).map { .span(Passage(document: index, span: $0)) })
    },
    "file.json": { session, arguments throws(LuaCallError) in
      let index = try arguments.document(0, "file")
      let region =
        arguments[1] == .none ? try arguments.region(0, in: session) : try arguments.region(1, in: session)
      _ = session.spend(UInt64(workPerByte * region.span.count))
      return try JSONLiteral.value(of: region.span, in: session.documents[index].bytes, document: index)
    },
    "file.document": { session, arguments throws(LuaCallError) in
      let index = try arguments.document(0, "file")
      guard session.loaded.count < mostDocuments else {
        throw LuaCallError("a file can become \(mostDocuments) documents at most")
      }
      var draft = DocumentDraft(of: session.documents[index])
      let document = try draft.document(arguments)
      _ = session.spend(UInt64(workPerDocument + document.bytes.count))
      session.loaded.append(document)
      return .none
    },
    "document.set": { session, arguments throws(LuaCallError) in
      try session.requireWriting()
      try session.requireProvided(.metadata)
      let index = try arguments.document(0, "document")
      let document = session.documents[index]
      let passage = arguments[3] == .none ? nil : try arguments.region(3, in: session)
      if let passage, passage.document != index {
        throw LuaCallError("the span belongs to another document")
      }
      let name = try arguments.string(1, "fact")
      let entry = try Fact.entry(
        name, try arguments.string(2, "value"),
        evidence: passage.map { document.sourceRanges(of: $0.span) } ?? [])
      if session.facts.contains(where: { $0.name == name }) {
        throw LuaCallError("this call has set \(name) before")
      }
      session.facts.append((name, entry))
      return .none
    },
  ]

  /// The lines of a text without their ends; what stands behind the last end is one where it holds anything.
  private static func lines(of bytes: [UInt8]) -> [Span] {
    var lines: [Span] = []
    var start = 0
    for offset in bytes.indices where bytes[offset] == 0x0A {
      let end = offset > start && bytes[offset - 1] == 0x0D ? offset - 1 : offset
      lines.append(Span(start, end))
      start = offset + 1
    }
    if start < bytes.count { lines.append(Span(start, bytes.count)) }
    return lines
  }
}
