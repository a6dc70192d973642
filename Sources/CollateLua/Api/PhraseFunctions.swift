import CollateCore
import CollateText

/// Compiled lists of words and phrases.
enum PhraseFunctions {
  static let all: [String: LuaFunction] = [
    "collate.phrases": { session, arguments throws(LuaCallError) in
      let list = try arguments.strings(0, "list")
      let key = PhraseMatcher.Key(phrases: list.map { Array($0.utf8) }, isExact: arguments[1].bool ?? false)
      let id = session.phrases.id(of: key, bytes: key.phrases.reduce(0) { $0 + $1.count }) {
        PhraseMatcher(list, isExact: key.isExact)
      }
      return .object(type: "phrases", id: id, fields: [])
    },
    "phrases.has": { session, arguments throws(LuaCallError) in
      let bytes = Array(try arguments.string(1, "text").utf8)
      let matcher = try matcher(arguments[0], session)
      return .bool(try !matches(of: matcher, in: bytes, Span(0, bytes.count), session).isEmpty)
    },
    "file.each_phrase": eachPhrase,
    "document.each_phrase": eachPhrase,
    "span.each_phrase": eachPhrase,
  ]

  /// A list of pairs: the span, and the phrase as it was given.
  private static let eachPhrase: LuaFunction = { session, arguments throws(LuaCallError) in
    let matcher = try matcher(arguments[1], session)
    let region = try arguments.region(0, in: session)
    let found = try matches(
      of: matcher, in: session.documents[region.document].bytes, region.span, session)
    return .list(
      found.map { match in
        .list([
          .span(Passage(document: region.document, span: match.span)), .string(matcher.phrases[match.phrase]),
        ])
      })
  }

  private static func matches(
    of matcher: PhraseMatcher, in bytes: [UInt8], _ region: Span, _ session: LuaSession
  ) throws(LuaCallError) -> [PhraseMatcher.Match] {
    guard let found = matcher.matches(in: bytes, within: region, spend: session.spend) else {
      throw LuaCallError("the search for phrases exceeded the limits of the call")
    }
    return found
  }

  private static func matcher(_ value: LuaValue, _ session: LuaSession) throws(LuaCallError) -> PhraseMatcher
  {
    guard case .object("phrases", let id, _) = value, let matcher = session.phrases[id] else {
      throw LuaCallError("phrases must be made with collate.phrases, not \(value.typeName)")
    }
    return matcher
  }
}
