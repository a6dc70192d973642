import CollateCore
import CollateText

/// Names in a text that is not in English, told by their capitals: `Olga Dyomina`, `Río de la Plata`. A single word at the
/// beginning of a sentence is none; in German, where nouns have capitals too, only persons are found, by their given names.
struct CapitalisedNames {
  private let rules: LanguageRules
  private let bytes: [UInt8]

  /// The names in the sentences of a document, in text order; none where the script has no capitals.
  static func mentions(in document: Document, _ rules: LanguageRules) -> [EntityMention] {
    guard rules.words.hasCapitals else { return [] }
    let names = CapitalisedNames(rules: rules, bytes: document.bytes)
    return document.all(Sentence.self).filter { !$0.isHeadline }.flatMap { names.mentions(in: $0.span) }
  }

  private func mentions(in sentence: Span) -> [EntityMention] {
    let row = rules.tokens(in: bytes, sentence)
    var result: [EntityMention] = []
    var index = 0
    while index < row.count {
      let end = nameEnd(from: index, in: row)
      if end > index, isName(index..<end, in: row) { result.append(mention(of: row.span(index..<end))) }
      index = max(end, index + 1)
    }
    return result
  }

  /// Where the run of capitalised words ends that begins at `index`, one word of grammar between two of them let through.
  private func nameEnd(from index: Int, in row: [Token]) -> Int {
    guard isNameWord(index, in: row) else { return index }
    var end = index + 1
    while true {
      if isNameWord(end, in: row) || row.key(end) == "-" && row.isGlued(end) && isNameWord(end + 1, in: row) {
        end += isNameWord(end, in: row) ? 1 : 2
      } else if rules.isFunctionWord(end, in: row), !row.isCapitalised(end),
        Self.particles.contains(row[end]),
        isNameWord(end + 1, in: row)
      {
        end += 2
      } else if rules.isFunctionWord(end, in: row), Self.particles.contains(row[end]),
        rules.isFunctionWord(end + 1, in: row), isNameWord(end + 2, in: row)
      {
        end += 3
      } else {
        return end
      }
    }
  }

  /// Words of grammar that stand inside names.
  private static let particles: WordSet = [
    "de", "del", "la", "las", "los", "du", "des", "d", "l", "da", "do", "dos", "das", "di", "della", "von",
    "zu", "van",
  ]

  private func isNameWord(_ index: Int, in row: [Token]) -> Bool {
    row.has(.word, at: index) && row.isCapitalised(index) && !rules.isFunctionWord(index, in: row)
      && !isTimeWord(index, in: row) && rules.numbers.match(at: index, in: row) == nil
      && rules.units.match(at: index, in: row) == nil
  }

  /// `März`; `Marta` is no month where months have no capital.
  private func isTimeWord(_ index: Int, in row: [Token]) -> Bool {
    (index == 0 || rules.words.capitalisesNouns) && rules.times.match(at: index, in: row) != nil
  }

  private func isName(_ range: Range<Int>, in row: [Token]) -> Bool {
    if rules.words.capitalisesNouns {
      return range.count > 1 && Gazetteer.isGivenName(row[range.lowerBound].key)
    }
    // The first word of a sentence has its capital anyway, and so has one behind a quotation mark.
    let isFirst =
      range.lowerBound == 0 || row[range.lowerBound - 1].kind == .sign && row.key(range.lowerBound - 1) != ","
    return range.count > 1 || !isFirst
  }

  private func mention(of span: Span) -> EntityMention {
    let text = bytes.string(span)
    let category: EntityMention.Category = Gazetteer.isPlace(Folding.key(text)) ? .place : .other
    return EntityMention(span: span, category: category, canonical: text)
  }
}
