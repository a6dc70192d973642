import CollateCore
import CollateText
import Testing

@testable import CollateCompare

/// Accounts in several languages, compared by what their languages share.
@Suite struct LanguagesTests {
  /// An account whose numbers count persons; every date is 12 March 2024.
  private func document(_ language: String, _ text: String, numbers: [String: Double], date: String)
    -> Document
  {
    var document = SmallCorpus.document(language, text)
    document.metadata[Metadata.language] = .init(.string(language), origin: "test")
    func span(_ words: String) -> Span {
      let start = document.bytes.firstRange(of: Array(words.utf8))?.lowerBound ?? 0
      return Span(start, start + words.utf8.count)
    }
    for (words, value) in numbers.sorted(by: { $0.key < $1.key }) {
      document.annotate(
        Quantity(span: span(words), lower: value, upper: value, bound: .exact, counted: "person"))
    }
    document.annotate(DateMention(span: span(date), form: .date, value: "2024-03-12", words: date))
    document.annotate(EntityMention(span: span("Oslen"), category: .place, canonical: "Oslen"))
    return document
  }

  private func compared(_ documents: [Document]) -> Corpus {
    var corpus = Corpus()
    corpus.documents = documents
    EventsStage.group(&corpus, asOne: true)
    corpus.derivation.families = documents.indices.map { .init(id: "f\($0)", members: [$0]) }
    ClaimsStage.findClaims(in: &corpus, required: 2)
    DiscrepancyStage.compare(&corpus)
    return corpus
  }

  private var english: Document {
    document(
      "en",
      """
      Twelve people died in Oslen on 12 March 2024
      Some 1200 residents were evacuated
      The mayor thanked the crews
      """, numbers: ["Twelve": 12, "1200": 1200], date: "12 March 2024")
  }

  private func spanish(_ first: String, dead: String, _ value: Double) -> Document {
    document(
      "es",
      """
      \(first)
      Fueron evacuados 1200 vecinos
      El puerto sigue cerrado
      """, numbers: [dead: value, "1200": 1200], date: "12 de marzo de 2024")
  }

  @Test func rowsAndConflictsOfNumbersCrossLanguages() {
    let other = spanish("Quince personas murieron en Oslen el 12 de marzo de 2024", dead: "Quince", 15)
    let corpus = compared([english, other])
    #expect(corpus.claims.contains { $0.documents == [0, 1] })
    #expect(corpus.discrepancies.map(\.category) == [.number])
  }

  @Test func rulesForEnglishWordsStayOff() {
    let detectors = DifferenceDetectors.all.filter(\.readsEveryLanguage).map { "\(type(of: $0))" }
    #expect(detectors == ["NumberConflicts", "DateConflicts", "QuoteChanges"])
    // The Spanish `no` would deny the English clause.
    let other = spanish("No murieron doce personas en Oslen el 12 de marzo de 2024", dead: "doce", 12)
    #expect(compared([english, other]).discrepancies.isEmpty)
  }
}
