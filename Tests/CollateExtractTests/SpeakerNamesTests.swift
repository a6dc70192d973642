import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct SpeakerNamesTests {
  /// The names that the phrases of a text resolve to, one after another; a `*` marks those that are named.
  private func sources(
    _ text: String, _ phrases: [String], persons: [String] = [], organisations: [String] = []
  )
    -> [String?]
  {
    let document = SpeechReaderTests.document(text, persons: persons, organisations: organisations)
    var names = SpeakerNames(document)
    let row = Tokenizer.tokens(in: document.bytes, Span(0, document.bytes.count))
    var from = 0
    return phrases.map { phrase in
      guard let found = document.bytes[from...].firstRange(of: Array(phrase.utf8)) else { return "not there" }
      from = found.upperBound
      let inside = row.indices.filter { Span(found).contains(row[$0].span) }
      let source = names.source(Span(found), in: row, inside[0]..<inside[inside.count - 1] + 1)
      return source.map { $0.name + ($0.isNamed ? "*" : "") }
    }
  }

  @Test func theLastPersonIsTheHead() {
    #expect(
      sources("The mayor Ada Pell spoke.", ["The mayor Ada Pell"], persons: ["Ada Pell"]) == ["Ada Pell*"])
    #expect(
      sources("Ada Pell's lawyer spoke.", ["Ada Pell's lawyer"], persons: ["Ada Pell"]) == [
        "Ada Pell's lawyer"
      ])
  }

  @Test func pronounsGoBackToTheLastSpeakerTheyFit() {
    #expect(
      sources("Mr Ben Hale spoke. She wept. He left.", ["Mr Ben Hale", "She", "He"], persons: ["Ben Hale"])
        == ["Ben Hale*", "she", "Ben Hale*"])
    #expect(sources("He left. They left. It left.", ["He", "They", "It"]) == ["he", "they", nil])
  }

  @Test func itIsTheLastOrganisation() {
    #expect(
      sources("Valley Radio spoke. It left.", ["Valley Radio", "It"], organisations: ["Valley Radio"])
        == ["Valley Radio*", "Valley Radio*"])
    #expect(
      sources("A Valley Radio listener spoke.", ["A Valley Radio listener"], organisations: ["Valley Radio"])
        == ["A Valley Radio listener*"])
  }

  @Test func phrasesStandForThemselves() {
    #expect(sources("A  nurse spoke.", ["A  nurse"]) == ["A nurse"])
  }
}
