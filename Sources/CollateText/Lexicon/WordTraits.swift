/// The closed classes that a word of English belongs to, by its folded form alone: `may` is a month and a modal.
public struct WordTraits: OptionSet, Hashable, Sendable {
  /// A bit for each class.
  public let rawValue: UInt32

  /// Makes a set of classes.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `january`, `jan`.
  public static let month = WordTraits(rawValue: 1 << 0)
  /// `monday`.
  public static let weekday = WordTraits(rawValue: 1 << 1)
  /// `mr`, `prof`.
  public static let title = WordTraits(rawValue: 1 << 2)
  /// A verb that gives somebody's words: `said`, `announced`.
  public static let speech = WordTraits(rawValue: 1 << 3)
  /// An adverb or adjective that holds a fact at a distance: `reportedly`, `suspected`.
  public static let hedge = WordTraits(rawValue: 1 << 4)
  /// `not`, `never`, `no`, `nobody`.
  public static let negation = WordTraits(rawValue: 1 << 5)
  /// A number in words: `twelve`, `dozen`.
  public static let number = WordTraits(rawValue: 1 << 6)
  /// A form of be, have or do.
  public static let auxiliary = WordTraits(rawValue: 1 << 7)
  /// `will`, `may`, `would`.
  public static let modal = WordTraits(rawValue: 1 << 8)
  /// A form of be.
  public static let copula = WordTraits(rawValue: 1 << 9)
  /// Grammar rather than content.
  public static let grammar = WordTraits(rawValue: 1 << 10)

  /// The classes of a folded word.
  public static func of(_ key: String) -> WordTraits { table[key] ?? [] }

  /// The folded words of a class, for those who have a word and no table of words.
  public static func words(of traits: WordTraits) -> Set<String> {
    Set(table.lazy.filter { $0.value.contains(traits) }.map(\.key))
  }

  private static let table: [String: WordTraits] = {
    var table: [String: WordTraits] = [:]
    func list(_ traits: WordTraits, _ words: String) {
      for word in words.split(separator: " ") { table[String(word), default: []].formUnion(traits) }
    }
    list(
      .month,
      """
      january february march april may june july august september october november december jan feb mar apr jun jul \
      aug sep sept oct nov dec
      """)
    list(
      .weekday,
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun")
    list(.title, "mr mrs ms miss dr prof gen col lt sgt capt sir lord lady rev sen rep gov sheikh")
    list(
      .speech,
      """
      said says say saying told tell tells telling added adds announced announces announcing stated states reported \
      reports confirmed confirms noted notes explained wrote writes declared insisted warned acknowledged argued \
      according replied commented recalled revealed described
      """)
    list(
      .hedge,
      """
      allegedly alleged reportedly suspected apparently apparent possibly possible perhaps maybe likely probably \
      believed presumed presumably purported purportedly supposed supposedly potentially potential unconfirmed seemingly
      """)
    list(
      .negation,
      "not n't no never none nobody nothing nowhere neither nor without cannot hardly scarcely")
    list(
      .number,
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion \
      dozen
      """)
    list([.auxiliary, .copula], "be is are was were been being am 's 're 'm")
    list(.auxiliary, "have has had having do does did done 've 'd")
    list(.modal, "will would shall should can could may might must ought wo ca 'll 'd")
    for word in StopWords.all { table[word, default: []].insert(.grammar) }
    return table
  }()
}
