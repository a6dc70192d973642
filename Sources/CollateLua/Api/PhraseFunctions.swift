import CollateCore
import CollateText

/// Compiled lists of words and phrases.
enum PhraseFunctions {
  static let all: [String: LuaFunction] = [
    "collate.phrases": { session, arguments throws(LuaCallError) in
      let list = try arguments.strings(0, "list")
      let id = session.phrases.id(of: list, isExact: arguments[1].bool ?? false)
      return .object(type: "phrases", id: id, fields: [])
    },
    "phrases.has": { session, arguments throws(LuaCallError) in
      let bytes = Array(try arguments.string(1, "text").utf8)
      let found = try matcher(arguments[0], session).matches(in: bytes, within: Span(0, bytes.count))
      return .bool(!found.isEmpty)
    },
    "document.each_phrase": eachPhrase,
    "span.each_phrase": eachPhrase,
  ]

  /// A list of pairs: the span, and the phrase as it was given.
  private static let eachPhrase: LuaFunction = { session, arguments throws(LuaCallError) in
    let matcher = try matcher(arguments[1], session)
    let region = try arguments.region(0, in: session)
    let found = matcher.matches(in: session.documents[region.document].bytes, within: region.span)
    return .list(
      found.map { match in
        .list([
          .span(Passage(document: region.document, span: match.span)), .string(matcher.phrases[match.phrase]),
        ])
      })
  }

  private static func matcher(_ value: LuaValue, _ session: LuaSession) throws(LuaCallError) -> PhraseMatcher
  {
    guard case .object("phrases", let id, _) = value, let matcher = session.phrases[id] else {
      throw LuaCallError("phrases must be made with collate.phrases, not \(value.typeName)")
    }
    return matcher
  }
}
