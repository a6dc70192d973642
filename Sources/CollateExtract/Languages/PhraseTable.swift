import CollateText

/// What words and phrases of a language mean, found where they stand in a row of tokens.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    var keys: [String]
    var value: Value
  }

  /// The phrases by their first token, the longest first.
  private let phrases: WordMap<[Phrase]>

  /// Takes phrases as their language writes them.
  init(_ entries: [(written: String, value: Value)]) {
    var byFirst: [String: [Phrase]] = [:]
    for (written, value) in entries {
      let bytes = Array(written.utf8)
      let keys = Tokenizer.tokens(in: bytes, Span(0, bytes.count)).map(\.key)
      if let first = keys.first { byFirst[first, default: []].append(Phrase(keys: keys, value: value)) }
    }
    phrases = WordMap(
      byFirst.map { first, all in (first, all.sorted { $0.keys.count > $1.keys.count }) })
  }

  /// What the longest phrase at `index` means, and the token behind it; nil where none stands.
  func match(at index: Int, in row: [Token]) -> (value: Value, next: Int)? {
    row.value(in: phrases, at: index)?.first { row.matches($0.keys, at: index) }.map {
      ($0.value, index + $0.keys.count)
    }
  }

  /// What the phrase means that ends before `index`, and its first token.
  func match(before index: Int, in row: [Token], longest: Int = 4) -> (value: Value, start: Int)? {
    for start in stride(from: max(0, index - longest), to: index, by: 1) {
      if let found = match(at: start, in: row), found.next == index { return (found.value, start) }
    }
    return nil
  }

  /// What a word of one token means.
  func value(of key: String) -> Value? { phrases[key]?.first { $0.keys.count == 1 }?.value }
}
