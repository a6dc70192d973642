/// How a language other than English writes, as its lists say: what cutting and comparing texts needs of it.
public struct LanguageWords: Sendable {
  /// BCP 47 code.
  public let code: String
  /// Its name in English; the code where it has no lists.
  public let name: String
  /// Whether it has lists of its own.
  public let isListed: Bool
  /// Words that carry grammar rather than content, folded.
  public let functionWords: WordSet
  /// Abbreviations whose full stop ends no sentence, folded, without it.
  public let abbreviations: WordSet
  /// Months, 1 for January, by folded name.
  public let months: WordMap<Int>
  /// Days of the week, 0 for Monday, by folded name.
  public let weekdays: WordMap<Int>
  /// Whether a comma is the decimal sign, and a point or a space groups thousands.
  public let hasDecimalComma: Bool
  /// Whether common nouns begin with a capital.
  public let capitalisesNouns: Bool
  /// Whether the script has capitals, which tell names.
  public let hasCapitals: Bool
  /// Whether spaces stand between words.
  public let hasSpaces: Bool
  /// Whether a number is one word made of others: `fünfundzwanzig`.
  public let joinsNumbers: Bool
  /// What may be joined to the beginning of a word and means `and`; empty for nothing.
  public let prefix: String
  private let endings: [String]
  /// Stems of English words for the few that tell what happened.
  private let glosses: WordMap<String>

  /// What the lists say of a language; the lists of English are not for this: its rules stand in the code.
  public init(_ code: String) {
    func set(_ list: String) -> WordSet { WordSet(LexiconList.entries(code, list).map(\.key)) }
    let signs = LexiconList.entries(code, "signs")
    func sign(_ name: String) -> String? { signs.first { $0.written == name }?.kind }
    func calendar(_ kind: String) -> WordMap<Int> {
      WordMap(
        LexiconList.entries(code, "calendar").filter { $0.kind == kind }.compactMap { entry in
          Int(entry.value).map { (entry.key, $0) }
        })
    }
    self.code = code
    isListed = !signs.isEmpty
    name = sign("name") ?? code
    functionWords = set("function-words")
    abbreviations = set("abbreviations")
    (months, weekdays) = (calendar("month"), calendar("weekday"))
    hasDecimalComma = sign("decimal") == "comma"
    capitalisesNouns = sign("nouns") == "capitalised"
    joinsNumbers = sign("numbers") == "compound"
    hasCapitals = sign("capitals") != "none"
    hasSpaces = sign("spaces") != "none"
    prefix = sign("prefix") ?? ""
    glosses = WordMap(LexiconList.entries(code, "glosses").map { ($0.key, Stemming.stem($0.value)) })
    endings = LexiconList.entries(code, "endings").map(\.key).sorted { $0.utf8.count > $1.utf8.count }
  }

  /// The languages that have lists, English left out.
  public static let listed: [LanguageWords] = LexiconList.languages.filter { $0 != "en" }.map(
    LanguageWords.init)

  /// The language of that code; one without lists where it has none.
  public static func of(_ code: String) -> LanguageWords {
    listed.first { $0.code == code } ?? LanguageWords(code)
  }

  /// The key under which the forms of a folded word compare equal: the stem of its gloss, so that it also equals the
  /// English word, or the word without its ending.
  public func stem(_ key: String) -> String {
    if let gloss = glosses[key] { return gloss }
    guard let ending = endings.first(where: { key.hasSuffix($0) && key.count - $0.count >= 3 }) else {
      return key
    }
    return String(key.dropLast(ending.count))
  }
}
