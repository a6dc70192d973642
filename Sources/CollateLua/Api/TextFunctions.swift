import CollateText

/// Words and dates by the rules that every other stage uses.
enum TextFunctions {
  /// More edits than this are no longer counted: time grows with their number.
  private static let mostEdits = 64
  /// Bytes of a text whose edits are counted.
  private static let longest = 10_000

  static let all: [String: LuaFunction] = [
    "collate.fold": { _, arguments throws(LuaCallError) in
      .string(Folding.key(try arguments.string(0, "text")))
    },
    "collate.stem": { _, arguments throws(LuaCallError) in
      .string(Stemming.stem(key(try arguments.string(0, "word"))))
    },
    "collate.words": { _, arguments throws(LuaCallError) in
      let bytes = Array(try arguments.string(0, "text").utf8)
      return .list(Words.spans(in: bytes).map { .string(bytes.string($0)) })
    },
    "collate.is_stop_word": { _, arguments throws(LuaCallError) in
      .bool(StopWords.contains(key(try arguments.string(0, "word"))))
    },
    "collate.distance": distance,
    "collate.days": { _, arguments throws(LuaCallError) in
      let from = CalendarDay(iso: try arguments.string(0, "from"))
      let to = CalendarDay(iso: try arguments.string(1, "to"))
      guard let from, let to else { return .none }
      return .integer(to.number - from.number)
    },
  ]

  private static let distance: LuaFunction = { session, arguments throws(LuaCallError) in
    let left = try arguments.string(0, "left")
    let right = try arguments.string(1, "right")
    let most = try arguments.optionalInteger(2, "most") ?? mostEdits
    guard left.utf8.count <= longest, right.utf8.count <= longest else {
      throw LuaCallError("collate.distance compares texts of at most \(longest) bytes")
    }
    let limit = min(max(most, 0), mostEdits)
    _ = session.spend(UInt64(left.utf8.count * min(right.utf8.count, 2 * limit + 1)))
    return EditDistance.between(letters(left), letters(right), limit: limit).map { .integer($0) } ?? .none
  }

  private static func letters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// A word as lists of words hold it: folded, without possessive.
  private static func key(_ word: String) -> String {
    String(decoding: Folding.stripPossessive(Folding.key(Array(word.utf8)[...])), as: UTF8.self)
  }
}
