/// A set of folded words and phrases.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline private(set) var index = WordIndex()

  /// Takes the members one by one.
  public init(_ words: some Sequence<String>) {
    for word in words { _ = index.add(word) }
  }

  /// Takes the members one by one.
  public init(arrayLiteral words: String...) { self.init(words) }

  /// The words between white space.
  public static func words(_ text: String) -> WordSet {
    WordSet(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// The phrases between commas.
  public static func phrases(_ text: String) -> WordSet {
    WordSet(text.split { $0 == "," || $0 == "\n" }.map(String.init))
  }

  /// The members, as they were given.
  public var members: [String] { index.words }

  /// Whether a folded word with its hash is a member.
  @inlinable
  public func contains(_ word: String, _ hash: UInt32) -> Bool { index.number(of: word, hash) != nil }

  /// Whether a folded word is a member.
  public func contains(_ word: String) -> Bool { contains(word, WordHash.of(word)) }

  /// The members of both.
  public func union(_ other: WordSet) -> WordSet { WordSet(members + other.members) }
}
