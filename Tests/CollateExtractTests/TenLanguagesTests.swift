import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateExtract

/// Two short accounts of one invented fire in each of ten languages: `Tests/Fixtures/languages`.
@Suite struct TenLanguagesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/languages")

  /// An account, read as the pipeline reads it.
  private func account(_ language: String, _ file: String) throws -> Document {
    let url = Self.folder.appendingPathComponent("\(language)/\(file).txt")
    var document = Document(name: file, plain: try String(contentsOf: url, encoding: .utf8))
    document.metadata[Metadata.language] = .init(
      Value(LanguageDetection.language(of: document)), origin: "told by its words")
    for sentence in SentenceStage.sentences(of: document) { document.annotate(sentence) }
    return document
  }

  private func quantities(_ document: inout Document) throws -> [Quantity] {
    let rules = try #require(LanguageRules.of(document))
    return ReadSegment.all(in: &document).flatMap { QuantityReader.quantities(in: $0, rules) }
  }

  private func dates(_ document: inout Document) -> [String?] {
    let resolver = TemporalResolver(anchor: CalendarDay(iso: "2024-03-13"))
    return ReadSegment.all(in: &document).flatMap { resolver.mentions(in: $0) }.map(\.value)
  }

  @Test(arguments: LanguageWords.listed.map(\.code))
  func theFirstAccountHasItsValues(language: String) throws {
    var document = try account(language, "a")
    #expect(document.language == language)
    #expect(dates(&document) == ["2024-03-12"])
    let found = try quantities(&document)
    #expect(found.map(\.lower) == [12, 34, 1200, 1_200_000])
    #expect(found[0].counted == "person" && found[0].bound == .exact)
    #expect(found[2].bound == .about)
    #expect(found[3].unit == "EUR")
  }

  @Test(arguments: LanguageWords.listed.map(\.code))
  func theSecondAccountHasItsValues(language: String) throws {
    var document = try account(language, "b")
    #expect(document.language == language)
    #expect(dates(&document) == ["2024-03-12"])
    let found = try quantities(&document)
    #expect(found.map(\.lower) == [["es", "fr"].contains(language) ? 15 : 25, 1200, 1_200_000])
    #expect(found[0].counted == "person")
  }

  @Test(arguments: LanguageWords.listed.map(\.code))
  func sentencesAreCut(language: String) throws {
    let document = try account(language, "b")
    let sentences = document.all(Sentence.self)
    #expect(sentences.count == 4, "\(sentences.map { document.string($0.span) })")
  }

  @Test func namesAreToldByCapitals() throws {
    func names(_ language: String) throws -> [String] {
      let document = try account(language, "a")
      return CapitalisedNames.mentions(in: document, try #require(LanguageRules.of(document))).map(
        \.canonical)
    }
    #expect(try names("es") == ["Valdemar", "Marta Olmedo"])
    // The month is no name, and the name is no month.
    #expect(try names("ru") == ["Вальдемара", "Марта Ольмедо"])
    // Nouns have capitals too.
    #expect(try names("de").allSatisfy { $0.hasSuffix("Olmedo") })
    #expect(try names("zh").isEmpty)
  }
}
