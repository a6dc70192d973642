import CollateCore
import CollateText

/// Folding and phrase search, with the rules that every other stage uses.
enum TextFunctions {
  static let all: [String: LuaFunction] = [
    "collate.fold": fold,
    "collate.phrases": phrases,
    "document.each_phrase": eachPhrase,
    "span.each_phrase": eachPhrase,
  ]

  private static let fold: LuaFunction = { _, arguments throws(LuaCallError) in
    .string(Folding.key(try arguments.string(0, "text")))
  }

  private static let phrases: LuaFunction = { session, arguments throws(LuaCallError) in
    let list = try arguments.strings(0, "list")
    let id = session.phrases.id(of: list, isExact: arguments[1].bool ?? false)
    return .object(type: "phrases", id: id, fields: [])
  }

  /// A list of pairs: the span, and the phrase as it was given.
  private static let eachPhrase: LuaFunction = { session, arguments throws(LuaCallError) in
    guard case .object("phrases", let id, _) = arguments[1], let matcher = session.phrases[id] else {
      throw LuaCallError("phrases must be made with collate.phrases, not \(arguments[1].typeName)")
    }
    let region: Passage
    switch arguments[0] {
    case .span(let passage): region = passage
    case .object("document", let index, _) where session.documents.indices.contains(index):
      region = Passage(document: index, span: Span(0, session.documents[index].bytes.count))
    default: throw LuaCallError("a span or a document expected, not \(arguments[0].typeName)")
    }
    let bytes = session.documents[region.document].bytes
    let found = matcher.matches(in: bytes, within: region.span)
    return .list(
      found.map { match in
        .list([
          .span(Passage(document: region.document, span: match.span)), .string(matcher.phrases[match.phrase]),
        ])
      })
  }
}
