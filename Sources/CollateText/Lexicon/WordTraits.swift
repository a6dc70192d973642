/// The closed classes that a word of English belongs to, by its folded form alone.
public struct WordTraits: OptionSet, Hashable, Sendable {
  /// A bit for each class.
  public let rawValue: UInt32

  /// Makes a set of classes.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `january`, written out.
  public static let month = WordTraits(rawValue: 1 << 0)
  /// `monday`, written out.
  public static let weekday = WordTraits(rawValue: 1 << 1)
  /// `not`, `never`, `no`, `nobody`.
  public static let negation = WordTraits(rawValue: 1 << 2)
  /// A form of be, have or do.
  public static let auxiliary = WordTraits(rawValue: 1 << 3)
  /// A form of be.
  public static let copula = WordTraits(rawValue: 1 << 4)

  /// The classes of a folded word.
  public static func of(_ key: String) -> WordTraits { table[key] ?? [] }

  /// The classes of a folded word with its hash.
  static func of(_ key: String, _ hash: UInt32) -> WordTraits { table[key, hash] ?? [] }

  /// The folded words of a class, for those who have a word and no table of words.
  public static func words(of traits: WordTraits) -> Set<String> {
    Set(table.keys.members.filter { of($0).contains(traits) })
  }

  private static let table: WordMap<WordTraits> = {
    var table: [String: WordTraits] = [:]
    func list(_ traits: WordTraits, _ words: String) {
      for word in words.split(separator: " ") { table[String(word), default: []].formUnion(traits) }
    }
    list(
      .month,
      "january february march april may june july august september october november december")
    list(.weekday, "monday tuesday wednesday thursday friday saturday sunday")
    list(
      .negation,
      "not n't no never none nobody nothing nowhere neither nor without cannot hardly scarcely")
    list([.auxiliary, .copula], "be is are was were been being am 's 're 'm")
    list(.auxiliary, "have has had having do does did done 've 'd")
    return WordMap(table.map { ($0.key, $0.value) })
  }()
}
