import CollateCore
import CollateText

/// Reads the words of a document as the terms under which sentences of accounts are compared.
///
/// A text that is not in English has its own words of grammar and endings, and its numbers and dates are terms by their
/// values. Where accounts are in several languages the same holds for those in English, and words of names keep their
/// endings: values and names are what such accounts can share.
struct TermReading: Sendable {
  private let language: LanguageWords?
  private let bytes: [UInt8]
  /// What stands for its words, by place: the value of a number or a date.
  private let values: [Place]
  private let names: [Span]

  private struct Place: Sendable {
    var span: Span
    var number: Double?
    var term: String
  }

  /// The language; nil for English.
  var code: String? { language?.code }

  /// Whether documents are in more than one language.
  static func areMixed(_ documents: [Document]) -> Bool { Set(documents.map(\.foreignLanguage)).count > 1 }

  /// The readings of some documents.
  static func all(_ documents: [Document]) -> [TermReading] {
    let isMixed = areMixed(documents)
    return documents.map { TermReading($0, isMixed: isMixed) }
  }

  /// Reads one document; `isMixed` where others are in other languages.
  init(_ document: Document, isMixed: Bool = false) {
    bytes = document.bytes
    language = document.foreignLanguage.map(LanguageWords.of)
    guard language != nil || isMixed else {
      (values, names) = ([], [])
      return
    }
    let isForeign = language != nil
    let numbers = document.all(Quantity.self).filter { !$0.isVague && isForeign }.map {
      Place(span: $0.span, number: $0.lower, term: "#\($0.lower)")
    }
    let dates = document.all(DateMention.self).map {
      Place(span: $0.span, term: "@" + ($0.value ?? $0.words))
    }
    values = (numbers + dates).sorted { $0.span < $1.span }
    names = isMixed ? document.all(EntityMention.self).map(\.span) : []
  }

  /// The words of a sentence, at most `limit`.
  func tokens(in sentence: Span, limit: Int = .max) -> [WordToken] {
    var tokens = WordToken.all(in: bytes, sentence, limit: limit)
    guard language != nil || !values.isEmpty || !names.isEmpty else { return tokens }
    var value = values.partitioningIndex { $0.span.end > sentence.start }
    var name = names.partitioningIndex { $0.end > sentence.start }
    var read: Int?
    for index in tokens.indices {
      let span = tokens[index].span
      if language != nil { (tokens[index].number, tokens[index].isAbsorbed) = (nil, false) }
      while value < values.count, values[value].span.end <= span.start { value += 1 }
      while name < names.count, names[name].end <= span.start { name += 1 }
      if value < values.count, values[value].span.overlaps(span) {
        tokens[index].number = values[value].number
        tokens[index].term = values[value].term
        tokens[index].isAbsorbed = read == value
        read = value
      } else if name < names.count, names[name].overlaps(span) {
        tokens[index].term = tokens[index].word
      }
    }
    return tokens
  }

  /// The key of a word; nil for words that carry no fact.
  func key(_ token: WordToken) -> String? {
    if token.isAbsorbed { return nil }
    if let term = token.term { return term }
    guard let language else { return Terms.key(token) }
    return language.functionWords.contains(token.word) ? nil : language.stem(token.word)
  }

  /// Whether a word is written as a name is: no script without capitals tells.
  func mayBeName(_ token: WordToken) -> Bool {
    token.number == nil && (token.isCapitalized || language.map { !$0.hasCapitals } ?? false)
  }
}
