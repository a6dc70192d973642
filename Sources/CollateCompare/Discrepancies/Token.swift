import CollateCore
import CollateText

/// One word of a sentence as comparison sees it; the parts of a hyphenated word are words of their own.
struct Token: Sendable {
  /// Bytes of the clean text.
  var span: Span
  /// Folded, without possessive.
  var key: String
  /// Key under which the forms of one word compare equal.
  var stem: String
  /// Whether it starts with a capital.
  var isCapitalized: Bool
  /// Whether it carries content; negations do.
  var isContent: Bool
  /// Whether it starts with a digit.
  var isNumeral: Bool
  /// Whether a comma, a bracket or a stronger mark stands before it.
  var followsBreak: Bool
  /// Whether a hyphen joins it to the word before.
  var followsHyphen: Bool
  /// The first four bytes of `key`, so that most unlike words are told apart at once.
  private var head: UInt32

  /// Stems of the content words of a name.
  static func contentStems(of name: String) -> Set<String> {
    let bytes = Array(name.utf8)
    return Set(all(in: bytes, Span(0, bytes.count)).lazy.filter(\.isContent).map(\.stem))
  }

  /// The words of `span`, in order; of English without a language.
  static func all(in bytes: [UInt8], _ span: Span, _ language: LanguageWords? = nil) -> [Token] {
    var result: [Token] = []
    var previousEnd = span.start
    for word in Words.parts(in: bytes, span) {
      let isNumeral = CharacterClass.isDigit(UInt32(bytes[word.start]))
      let key = Words.key(bytes[word])
      let isStop =
        language?.functionWords.contains(key) ?? (StopWords.contains(key) && !Cues.negations.contains(key))
      result.append(
        Token(
          span: word,
          key: key,
          stem: isNumeral ? key : language?.stem(key) ?? Stemming.stem(key),
          isCapitalized: CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: word.start).value),
          isContent: !isStop,
          isNumeral: isNumeral,
          followsBreak: bytes[Span(previousEnd, word.start)].contains { ",;:.()!?".utf8.contains($0) },
          followsHyphen: bytes[Span(previousEnd, word.start)].elementsEqual("-".utf8),
          head: key.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        )
      )
      previousEnd = word.end
    }
    return result
  }

  /// How alike two words are: 1 the same, less for forms of one word, 0 for others.
  func likeness(_ other: Token) -> Double {
    if key == other.key { return 1 }
    guard isContent, other.isContent, !isNumeral, !other.isNumeral else { return 0 }
    if stem == other.stem { return 0.9 }
    guard head == other.head, key.utf8.count >= 4 else { return 0 }
    let longer = max(key.utf8.count, other.key.utf8.count)
    return sharedPrefix(with: other) * 5 >= longer * 3 ? 0.8 : 0
  }

  /// How many bytes two words share from their start.
  func sharedPrefix(with other: Token) -> Int {
    var count = 0
    for (left, right) in zip(key.utf8, other.key.utf8) {
      guard left == right else { break }
      count += 1
    }
    return count
  }
}

extension Array where Element == Token {
  /// The smallest span that holds the tokens of a range, which must not be empty.
  func span(_ range: Range<Int>) -> Span {
    self[range.lowerBound].span.union(self[range.upperBound - 1].span)
  }
}
