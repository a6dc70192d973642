/// What folded words mean: a value for each word of a list.
public struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  @usableFromInline private(set) var index = WordIndex()
  @usableFromInline private(set) var values: [Value] = []

  /// Takes the words with their values; of two values for one word the later counts.
  public init(_ pairs: some Sequence<(String, Value)>) {
    for (word, value) in pairs {
      let number = index.add(word)
      if number == values.count { values.append(value) } else { values[number] = value }
    }
  }

  /// Takes the words with their values.
  public init(dictionaryLiteral pairs: (String, Value)...) { self.init(pairs) }

  /// The words.
  public var keys: WordSet { WordSet(index.words) }

  /// The value of a folded word with its hash.
  @inlinable
  public subscript(word: String, hash: UInt32) -> Value? { index.number(of: word, hash).map { values[$0] } }

  /// The value of a folded word.
  @inlinable
  public subscript(word: String) -> Value? { self[word, WordHash.of(word)] }
}
