import CollateText

/// A word of a sentence as the name rules see it.
struct NameToken {
  /// How a word is joined to the word before it.
  enum Joint {
    /// White space only, or a full stop of an abbreviation and white space.
    case space
    /// An ampersand.
    case ampersand
    case comma
    /// An opening bracket.
    case bracket
    /// Anything else, and the first word.
    case apart
  }

  /// Bytes of the word without a possessive ending.
  var span: Span
  /// The folded word without a possessive ending; empty for words in lower case until they are asked for.
  var key: String
  /// Whether it begins with a capital.
  var isCapital: Bool
  /// Whether it is of two letters or more, all capitals.
  var isAcronym: Bool
  /// Whether a possessive ending follows.
  var isPossessive: Bool
  /// Whether the rest of a compound follows: the `US` of `US-led`.
  var isCompound: Bool
  /// How it is joined to the word before it.
  var joint: Joint
}

/// The words of one sentence, ready for the name rules.
struct NameSentence {
  /// The text.
  let bytes: [UInt8]
  /// The words, in order.
  private(set) var tokens: [NameToken] = []

  /// Splits `span` of `bytes` into tokens.
  init(_ span: Span, in bytes: [UInt8]) {
    self.bytes = bytes
    var end = span.start
    for word in Words.spans(in: bytes, span) {
      append(word, joint: joint(from: end, to: word.start))
      end = word.end
    }
  }

  /// The folded word at `index`, in whatever case; empty outside the sentence.
  func word(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    let token = tokens[index]
    return token.key.isEmpty ? Self.key(of: token.span, in: bytes) : token.key
  }

  /// The folded text of a word.
  static func key(of span: Span, in bytes: [UInt8]) -> String {
    Folding.text(bytes[span])
  }

  /// Whether the sentence writes its words with capitals as headlines do, so that a capital says nothing.
  var isTitleCase: Bool {
    let long = tokens.dropFirst().filter { $0.span.count >= 4 }
    let capitals = long.count { $0.isCapital }
    return long.count >= 3 && capitals * 10 >= long.count * 7
  }

  private mutating func append(_ word: Span, joint: NameToken.Joint) {
    let isCapital = CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: word.start).value)
    guard isCapital else {
      tokens.append(
        NameToken(
          span: word,
          key: "",
          isCapital: false,
          isAcronym: false,
          isPossessive: false,
          isCompound: false,
          joint: joint
        )
      )
      return
    }
    let suffix = possessiveLength(of: word)
    var parts = [Span(word.start, word.end - suffix)]
    var isCompound = false
    if let hyphen = bytes[parts[0]].firstIndex(of: 0x2D) {
      let left = Span(word.start, hyphen)
      let right = Span(hyphen + 1, parts[0].end)
      if splits(left, right) {
        parts = [left, right]
      } else if cuts(right, after: joint) {
        parts = [left]
        isCompound = true
      }
    }
    for (index, part) in parts.enumerated() {
      tokens.append(
        NameToken(
          span: part,
          key: Self.key(of: part, in: bytes),
          isCapital: true,
          isAcronym: isAcronym(part),
          isPossessive: index == parts.count - 1 && (suffix > 0 || followsPluralApostrophe(part)),
          isCompound: isCompound,
          joint: index == 0 ? joint : .apart
        )
      )
    }
  }

  /// `Russia-Ukraine`: two names that stand for themselves.
  private func splits(_ left: Span, _ right: Span) -> Bool {
    guard !right.isEmpty, Gazetteer.isCountry(Self.key(of: left, in: bytes)) else { return false }
    return Gazetteer.isPlace(Self.key(of: right, in: bytes))
  }

  /// `Paris-based`: a name and a common word; but not the `Ki-moon` of `Ban Ki-moon`.
  private func cuts(_ right: Span, after joint: NameToken.Joint) -> Bool {
    guard right.count >= 3, CharacterClass.isLowercase(UInt32(bytes[right.start])) else { return false }
    let followsName = joint == .space && (tokens.last?.isCapital ?? false) && tokens.count > 1
    return !followsName && Gazetteer.isCommonWord(Self.key(of: right, in: bytes))
  }

  private func isAcronym(_ span: Span) -> Bool {
    span.count >= 2
      && bytes[span].allSatisfy {
        $0 >= 0x41 && $0 <= 0x5A || $0 == 0x2E || $0 == 0x26 || $0 >= 0x30 && $0 <= 0x39
      }
  }

  /// Bytes of a possessive `'s` at the end of `word`, 0 where there is none.
  private func possessiveLength(of word: Span) -> Int {
    guard bytes[word.end - 1] | 0x20 == 0x73 else { return 0 }
    for ending in ["'s", "\u{2019}s", "'S", "\u{2019}S"] where word.count > ending.utf8.count {
      if bytes[word].suffix(ending.utf8.count).elementsEqual(ending.utf8) { return ending.utf8.count }
    }
    return 0
  }

  /// `the Saints' coach`
  private func followsPluralApostrophe(_ word: Span) -> Bool {
    guard word.end < bytes.count, bytes[word.end - 1] | 0x20 == 0x73 else { return false }
    return CharacterClass.isApostrophe(UTF8Decoding.scalar(in: bytes, at: word.end).value)
  }

  private func joint(from start: Int, to end: Int) -> NameToken.Joint {
    guard !tokens.isEmpty, start < end, end - start <= 8 else { return .apart }
    if end - start == 1, bytes[start] == 0x20 { return .space }
    let gap = bytes[start..<end].filter { $0 != 0x20 && $0 != 0x0A && $0 != 0xC2 && $0 != 0xA0 }
    switch gap {
    case []: return .space
    case [0x2E]: return isShort(tokens[tokens.count - 1]) ? .space : .apart
    case [0x26]: return .ampersand
    case [0x2C]: return .comma
    case [0x28], [0x5B]: return .bracket
    default: return .apart
    }
  }

  /// Whether a full stop behind the word is that of an abbreviation or initial.
  private func isShort(_ token: NameToken) -> Bool { token.isCapital && token.span.count <= 5 }
}
