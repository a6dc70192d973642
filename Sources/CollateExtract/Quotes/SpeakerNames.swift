import CollateCore
import CollateText

/// Tells who the noun phrases of a document name, pronouns among them.
struct SpeakerNames {
  /// A person as the text has introduced it.
  private struct Person {
    var name: String
    var isFemale: Bool?
  }

  private let entities: [EntityMention]
  private let bytes: [UInt8]
  /// What titles, roles and pronouns say of the persons named.
  private var females: [String: Bool] = [:]
  private var lastSpeaker: Person?
  private var lastOrganisation: String?

  /// Reads the names of `document`.
  init(_ document: Document) {
    entities = document.all(EntityMention.self)
    bytes = document.bytes
    for entity in entities where entity.category == .person {
      let before = Span(max(0, entity.span.start - 40), entity.span.start)
      let words = Tokenizer.tokens(in: bytes, before).suffix(2).map(\.key) + (entity.role.map { [$0] } ?? [])
      if let isFemale = words.compactMap(Self.gender).last { females[entity.canonical] = isFemale }
    }
  }

  /// The source that the tokens `range` of `row` name; nil for a pronoun that nobody fits.
  mutating func source(_ span: Span, in row: [Token], _ range: Range<Int>) -> Attribution.Source? {
    if range.count == 1, let pronoun = Self.pronouns[row[range.lowerBound]] {
      return resolve(pronoun, span)
    }
    let named = mentions(in: span)
    // The last person is the head (`Foreign Minister Sergei Lavrov`); an organisation or place only where it ends the phrase.
    if let person = named.last(where: { $0.category == .person }), !Self.isPossessive(person, bytes, span) {
      let isFemale = row[range].compactMap { Self.gender($0.key) }.last ?? females[person.canonical]
      lastSpeaker = Person(name: person.canonical, isFemale: isFemale)
      return Attribution.Source(name: person.canonical, span: span, isNamed: true)
    }
    if let outlet = named.last(where: { $0.category != .person }), standsFor(outlet, row, range, span) {
      lastOrganisation = outlet.canonical
      return Attribution.Source(name: outlet.canonical, span: span, isNamed: true)
    }
    let phrase = Self.text(bytes.string(span))
    let head = Self.head(of: range, in: row)
    // A word that only begins the sentence is no name.
    let isName = row[head].isCapitalised && head > 0
    if range.count > 1 || isName { lastOrganisation = phrase }
    if let isFemale = row[range].compactMap({ Self.gender($0.key) }).last {
      lastSpeaker = Person(name: phrase, isFemale: isFemale)
    }
    let isNamed = isName || named.contains { $0.category == .organisation }
    return Attribution.Source(name: phrase, span: span, isNamed: isNamed)
  }

  /// Whether `entity` is all that the phrase names: it ends it, or only words like `news agency` follow. A place does
  /// where nothing but an article stands before it.
  private func standsFor(_ entity: EntityMention, _ row: [Token], _ range: Range<Int>, _ span: Span) -> Bool {
    if Self.isPossessive(entity, bytes, span) { return false }
    let follows = row[range].filter { $0.span.start >= entity.span.end }
    guard follows.allSatisfy({ Self.outletWords.contains($0) }) else { return false }
    return entity.category != .place || entity.span.start - span.start <= 4
  }

  private static let outletWords: WordSet = [
    "news", "agency", "newspaper", "newswire", "website", "channel", "television", "tv", "radio", "service",
    "network",
    "magazine", "report", "reports",
  ]

  /// The last word before what a preposition or participle adds: `spokesman` of `a spokesman for the port`.
  private static func head(of range: Range<Int>, in row: [Token]) -> Int {
    let joint = range.dropFirst().first { index in
      ["of", "for", "in", "at", "from", "by", "with", "on", "to"].contains(row[index].key)
        || (row[index].key.hasSuffix("ed") && !row[index].isCapitalised)
    }
    return (joint ?? range.upperBound) - 1
  }

  private func mentions(in span: Span) -> [EntityMention] {
    var low = 0
    var high = entities.count
    while low < high {
      let middle = (low + high) / 2
      if entities[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return entities[low...].prefix { $0.span.start < span.end }.filter { span.contains($0.span) }
  }

  // MARK: Pronouns

  private enum Pronoun { case he, she, it, they }

  private static let pronouns: WordMap<Pronoun> = [
    "he": .he, "him": .he, "she": .she, "her": .she, "it": .it, "they": .they, "them": .they,
  ]

  /// `he` and `she` are the last person named that fits; `it` the last organisation that spoke.
  private mutating func resolve(_ pronoun: Pronoun, _ span: Span) -> Attribution.Source? {
    switch pronoun {
    case .they: return Attribution.Source(name: "they", span: span, isNamed: false)
    case .it:
      return lastOrganisation.map { Attribution.Source(name: $0, span: span, isNamed: true) }
    case .he, .she:
      let isFemale = pronoun == .she
      if let speaker = lastSpeaker, speaker.isFemale ?? isFemale == isFemale {
        lastSpeaker?.isFemale = isFemale
        return Attribution.Source(name: speaker.name, span: span, isNamed: true)
      }
      guard let person = lastPerson(before: span.start, isFemale) else {
        return Attribution.Source(name: isFemale ? "she" : "he", span: span, isNamed: false)
      }
      females[person] = isFemale
      lastSpeaker = Person(name: person, isFemale: isFemale)
      return Attribution.Source(name: person, span: span, isNamed: true)
    }
  }

  /// The person named last before `offset` whom no title gives the other sex; looks back over fifty names at most.
  private func lastPerson(before offset: Int, _ isFemale: Bool) -> String? {
    var low = 0
    var high = entities.count
    while low < high {
      let middle = (low + high) / 2
      if entities[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return entities[..<low].suffix(50).last {
      $0.category == .person && (females[$0.canonical] ?? isFemale) == isFemale
    }?.canonical
  }

  // MARK: Words

  /// Whether a title, office or kinship word is of a woman (true) or a man (false); nil where it tells nothing.
  private static func gender(_ word: String) -> Bool? {
    if women.contains(word) || word.hasSuffix("woman") { return true }
    if men.contains(word) || (word.hasSuffix("man") && word.utf8.count > 5) { return false }
    return nil
  }

  private static let women: WordSet = [
    "mrs", "ms", "miss", "queen", "mother", "daughter", "wife", "sister", "princess", "actress", "madam",
    "she", "widow",
  ]
  private static let men: WordSet = [
    "mr", "king", "father", "son", "husband", "brother", "prince", "sir", "he", "lord", "pope", "imam",
  ]

  private static func isPossessive(_ entity: EntityMention, _ bytes: [UInt8], _ span: Span) -> Bool {
    let rest = bytes[Span(entity.span.end, span.end)]
    return rest.first == 0x27 || rest.starts(with: [0xE2, 0x80, 0x99])
  }

  /// The phrase on one line, without quotation marks around it.
  private static func text(_ phrase: String) -> String {
    phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
