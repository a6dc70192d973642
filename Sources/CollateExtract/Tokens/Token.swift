import CollateText

/// A word, a number in digits or a single sign of the clean text.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes (`can't`) and the points of an abbreviation (`p.m.`); may end in digits (`G20`).
    case word
    /// Digits with their separators: `1,200.5`.
    case number
    /// One other character that is not a space.
    case sign
  }

  /// Bytes of the clean text.
  var span: Span
  var kind: Kind
  /// The folded text, without a possessive `'s`.
  var key: String
  /// The hash of the key.
  var hash: UInt32
  /// Whether it begins with an upper-case letter.
  var isCapitalised: Bool
  /// Whether no space stands before it.
  var isGlued: Bool
  /// Whether it ends in a possessive `'s`, which `key` leaves out.
  var isPossessive: Bool
}

extension Array where Element == Token {
  /// The folded text of the token at `index`; empty outside the row.
  func key(_ index: Int) -> String { indices.contains(index) ? self[index].key : "" }

  /// Whether the token at `index` is one of `words`.
  func isOne(of words: WordSet, at index: Int) -> Bool {
    indices.contains(index) && words.contains(self[index])
  }

  /// What `words` say of the token at `index`; nil outside the row.
  func value<Value>(in words: WordMap<Value>, at index: Int) -> Value? {
    indices.contains(index) ? words[self[index]] : nil
  }

  /// Whether a token of that kind stands at `index`.
  func has(_ kind: Token.Kind, at index: Int) -> Bool { indices.contains(index) && self[index].kind == kind }

  /// Whether the token at `index` follows its neighbour without a space.
  func isGlued(_ index: Int) -> Bool { indices.contains(index) && self[index].isGlued }

  /// Whether a capitalised word stands at `index`.
  func isCapitalised(_ index: Int) -> Bool { indices.contains(index) && self[index].isCapitalised }

  /// Whether `keys` stand at `index` one after the other.
  func matches(_ keys: [String], at index: Int) -> Bool {
    guard index >= 0, index + keys.count <= count else { return false }
    return keys.indices.allSatisfy { self[index + $0].key == keys[$0] }
  }

  /// The bytes from the first token of `range` to the last; the range must not be empty.
  func span(_ range: Range<Int>) -> Span {
    Span(self[range.lowerBound].span.start, self[range.upperBound - 1].span.end)
  }

  /// The folded tokens of `range`, one space between those that are apart.
  func words(_ range: Range<Int>) -> String {
    range.reduce(into: "") { text, index in
      if !text.isEmpty, !self[index].isGlued { text += " " }
      text += self[index].key
    }
  }
}

extension WordSet {
  /// Whether a token is a member.
  func contains(_ token: Token) -> Bool { contains(token.key, token.hash) }
}

extension WordMap {
  /// The value of a token.
  subscript(token: Token) -> Value? { self[token.key, token.hash] }
}
