import CollateCore
import CollateText

/// What reading numbers and dates of a language other than English needs: its lists, as tables over tokens.
struct LanguageRules: Sendable {
  /// What a number word is.
  enum NumberWord: Sendable, Equatable {
    /// A value of its own: `doce`.
    case cardinal(Double)
    /// `un`, which is a number only inside a larger one.
    case article
    /// What stands before it is multiplied: `millones`; `isAlone` where it may stand without: `mil`.
    case scale(Double, isAlone: Bool)
    /// `y`, between tens and units.
    case joiner
  }

  /// What a word says of a time.
  enum TimeWord: Sendable {
    case month(Int)
    case weekday(Int)
    /// Days from today.
    case day(Int)
    /// `pasado`, `próximo`.
    case shift(Int)
    case unit(TemporalWords.Unit)
    /// Words between the parts of a date: `de`.
    case joiner
    /// The word for year beside its number.
    case year
    /// The signs behind the numbers of month and day: `3月12日`.
    case monthMark, dayMark
    /// What makes an ordinal of a number in digits: `1er`.
    case ordinalEnding
    /// `Uhr`.
    case clock
  }

  let words: LanguageWords
  let numbers: PhraseTable<NumberWord>
  let times: PhraseTable<TimeWord>
  let units: PhraseTable<String>
  let bounds: PhraseTable<Quantity.Bound>
  let boundsAfter: PhraseTable<Quantity.Bound>
  /// Words between a number and what it counts, with what they count: `名` counts persons.
  let counters: PhraseTable<String>
  /// Nouns that are counted in most reports, with the English ones under which they compare equal in every language.
  let nouns: PhraseTable<String>

  /// Reads the lists of a language.
  init(_ words: LanguageWords) {
    self.words = words
    func table<Value: Sendable>(_ list: String, _ meaning: (LexiconList.Entry) -> Value?) -> PhraseTable<
      Value
    > {
      PhraseTable(
        LexiconList.entries(words.code, list).compactMap { entry in
          meaning(entry).map { (entry.written, $0) }
        })
    }
    numbers = table("number-words", Self.numberWord)
    times = PhraseTable(
      ["calendar", "time-words"].flatMap { LexiconList.entries(words.code, $0) }.compactMap { entry in
        Self.timeWord(entry).map { (entry.written, $0) }
      })
    units = table("measure-words") { $0.kind == "unit" ? $0.value : nil }
    bounds = table("measure-words") { $0.kind == "bound" ? Quantity.Bound(rawValue: $0.value) : nil }
    boundsAfter = table("measure-words") {
      $0.kind == "bound after" ? Quantity.Bound(rawValue: $0.value) : nil
    }
    nouns = table("measure-words") { $0.kind == "counted noun" ? $0.value : nil }
    counters = table("measure-words") { $0.kind == "counter" ? $0.value : nil }
  }

  /// The rules by which a document is read; nil for English, and where nobody knows the language.
  static func of(_ document: Document) -> LanguageRules? {
    guard let language = document.foreignLanguage else { return nil }
    return listed.first { $0.words.code == language } ?? LanguageRules(LanguageWords(language))
  }

  private static let listed = LanguageWords.listed.map(LanguageRules.init)

  private static func numberWord(_ entry: LexiconList.Entry) -> NumberWord? {
    switch entry.kind {
    case "cardinal": entry.number.map(NumberWord.cardinal)
    case "article": .article
    case "scale": entry.number.map { .scale($0, isAlone: false) }
    case "scale alone": entry.number.map { .scale($0, isAlone: true) }
    case "joiner": .joiner
    default: nil
    }
  }

  private static func timeWord(_ entry: LexiconList.Entry) -> TimeWord? {
    switch entry.kind {
    case "month": Int(entry.value).map(TimeWord.month)
    case "weekday": Int(entry.value).map(TimeWord.weekday)
    case "day": Int(entry.value).map(TimeWord.day)
    case "shift": Int(entry.value).map(TimeWord.shift)
    case "unit": TemporalWords.Unit(rawValue: entry.value).map(TimeWord.unit)
    case "date joiner": .joiner
    case "year": .year
    case "month mark": .monthMark
    case "day mark": .dayMark
    case "ordinal ending": .ordinalEnding
    case "clock": .clock
    default: nil
    }
  }
}

extension LanguageRules {
  /// Whether a word that carries grammar stands at `index`.
  func isFunctionWord(_ index: Int, in row: [Token]) -> Bool { row.isOne(of: words.functionWords, at: index) }

  /// The tokens of a text, elided words cut off: `d'` `euros`.
  func tokens(in bytes: [UInt8], _ span: Span) -> [Token] {
    Tokenizer.tokens(in: bytes, span).flatMap { elided($0, in: bytes) }
  }

  private func elided(_ token: Token, in bytes: [UInt8]) -> [Token] {
    guard token.kind == .word, let mark = bytes[token.span].firstIndex(of: UInt8(ascii: "'")),
      mark + 1 < token.span.end, words.functionWords.contains(Folding.text(bytes[token.span.start..<mark]))
    else { return [token] }
    var (head, tail) = (token, token)
    head.span.end = mark + 1
    head.key = Folding.text(bytes[token.span.start..<mark])
    head.hash = WordHash.of(head.key)
    head.isPossessive = false
    tail.span.start = mark + 1
    tail.key = Folding.text(bytes[(mark + 1)..<token.span.end])
    tail.hash = WordHash.of(tail.key)
    tail.isCapitalised = CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: mark + 1).value)
    tail.isGlued = true
    return [head, tail]
  }
}
