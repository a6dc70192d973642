import CollateCore
import CollateText

/// Regular expressions.
enum RegexFunctions {
  static let all: [String: LuaFunction] = [
    "collate.regex": { session, arguments throws(LuaCallError) in
      let key = RegularExpression.Key(
        pattern: Array(try arguments.string(0, "pattern").utf8), ignoresCase: arguments[1].bool ?? false)
      guard session.spend(costOfCompiling * UInt64(1 + key.pattern.count)) else { throw tooMuch }
      do throws(RegularExpression.Fault) {
        let id = try session.regexes.id(of: key, bytes: key.pattern.count) {
          () throws(RegularExpression.Fault) in
          try RegularExpression(key)
        }
        return .object(type: "regex", id: id, fields: [])
      } catch {
        throw LuaCallError("the regular expression is invalid: \(error.reason)")
      }
    },
    "regex.has": { session, arguments throws(LuaCallError) in
      .bool(try firstMatch(session, arguments) != nil)
    },
    "regex.match": { session, arguments throws(LuaCallError) in
      guard let (bytes, match) = try firstMatch(session, arguments) else { return .none }
      return .list(match.map { .string($0.map(bytes.string) ?? "") })
    },
    "file.each_match": eachMatch,
    "document.each_match": eachMatch,
    "span.each_match": eachMatch,
  ]

  /// Instructions that compiling takes for a byte of a pattern.
  private static let costOfCompiling: UInt64 = 64
  private static let tooMuch = LuaCallError("the regular expression exceeded the limits of the call")

  /// A list of lists: the span of each match, then those of its groups.
  private static let eachMatch: LuaFunction = { session, arguments throws(LuaCallError) in
    let regex = try regex(arguments[1], session)
    let region = try arguments.region(0, in: session)
    let bytes = session.documents[region.document].bytes
    var found: [LuaValue] = []
    // A search may look at the rest of its text for every match, so the text is a paragraph.
    for paragraph in Paragraphs.spans(in: Array(bytes[region.span])) {
      let start = region.span.start + paragraph.start
      let part = Span(start, start + paragraph.count)
      guard let matches = regex.matches(in: bytes, within: part, spend: session.spend) else { throw tooMuch }
      found += matches.map { match in
        .list(match.map { $0.map { .span(Passage(document: region.document, span: $0)) } ?? .none })
      }
    }
    return .list(found)
  }

  private static func firstMatch(
    _ session: LuaSession, _ arguments: LuaArguments
  ) throws(LuaCallError) -> (bytes: [UInt8], match: [Span?])? {
    let bytes = Array(try arguments.string(1, "text").utf8)
    let matches = try regex(arguments[0], session)
      .matches(in: bytes, within: Span(0, bytes.count), most: 1, spend: session.spend)
    guard let matches else { throw tooMuch }
    return matches.first.map { (bytes, $0) }
  }

  private static func regex(_ value: LuaValue, _ session: LuaSession) throws(LuaCallError)
    -> RegularExpression
  {
    guard case .object("regex", let id, _) = value, let regex = session.regexes[id] else {
      throw LuaCallError("regex must be made with collate.regex, not \(value.typeName)")
    }
    return regex
  }
}
