import CollateCore
import CollateText

/// The words of a document as the built-in stages know them.
enum WordFunctions {
  static let all: [String: LuaFunction] = [
    "document.words": { session, arguments throws(LuaCallError) in
      try session.requireNeed(.words)
      let index = try arguments.document(0, "document")
      let document = session.documents[index]
      let part = arguments[1] == .none ? nil : try arguments.region(1, in: session)
      if let part, part.document != index { throw LuaCallError("the span belongs to another document") }
      let table = document.words
      let rows = part.map { table.rows(in: $0.span) } ?? table.words.indices
      return .list(rows.map { word(table, $0, document: index) })
    }
  ]

  /// One row as an object.
  static func word(_ table: WordTable, _ row: Int, document: Int) -> LuaValue {
    let word = table.words[row]
    return .object(
      type: "word",
      id: row,
      fields: [
        .init("span", .span(Passage(document: document, span: word.span))),
        .init("folded", .string(table.key(row))),
        .init("stem", .string(table.stem(row))),
        .init("tag", LuaValue(word.tag?.tag)),
        .init("sign", .bool(word.form.contains(.sign))),
      ])
  }
}
