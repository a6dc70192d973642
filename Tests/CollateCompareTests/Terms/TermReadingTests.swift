import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct TermReadingTests {
  private func document(_ text: String, _ language: String) -> Document {
    var document = SmallCorpus.document("a", text)
    document.metadata[Metadata.language] = .init(.string(language), origin: "test")
    return document
  }

  private func keys(_ document: Document, isMixed: Bool = false) -> [String] {
    let reading = TermReading(document, isMixed: isMixed)
    return reading.tokens(in: Span(0, document.bytes.count)).compactMap(reading.key)
  }

  @Test func wordsOfGrammarAndEndingsAreThoseOfTheLanguage() {
    #expect(keys(document("los vecinos de la isla", "es")) == ["vecin", "isl"])
  }

  @Test func aValueStandsForItsWords() {
    var spanish = document("treinta y cinco casas", "es")
    spanish.annotate(Quantity(span: Span(0, 15), lower: 35, upper: 35, bound: .exact))
    #expect(keys(spanish).first == "#35.0" && keys(spanish).count == 2)
  }

  @Test func accountsInSeveralLanguagesShareDatesAndNames() {
    var english = document("In Oslen on 12 March they met", "en")
    english.annotate(EntityMention(span: Span(3, 8), category: .place, canonical: "Oslen"))
    english.annotate(DateMention(span: Span(12, 20), form: .date, value: "2024-03-12", words: "12 march"))
    #expect(keys(english, isMixed: true) == ["oslen", "@2024-03-12", Stemming.stem("met")])
    #expect(!keys(english).contains("@2024-03-12"))
  }

  @Test func noScriptWithoutCapitalsTellsNames() {
    let reading = TermReading(document("港", "zh"))
    #expect(reading.mayBeName(reading.tokens(in: Span(0, 3))[0]))
    let english = TermReading(document("port", "en"))
    #expect(!english.mayBeName(english.tokens(in: Span(0, 4))[0]))
  }
}
