import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct LanguagesTests {
  private func corpus(_ languages: String?...) -> Corpus {
    var corpus = Corpus()
    corpus.documents = languages.enumerated().map { index, language in
      var document = Document(name: "\(index).txt", plain: "a")
      if let language { document.metadata[Metadata.language] = .init(.string(language), origin: "test") }
      return document
    }
    return corpus
  }

  @Test func englishAndUnknownLanguagesLeaveNoGap() {
    #expect(Languages.gaps(of: corpus("en", nil, "und", "en-GB")).isEmpty)
  }

  @Test func everyOtherLanguageIsNamedWithItsAccounts() {
    let gaps = Languages.gaps(of: corpus("es", "ru", "es-MX", "pl", "en"))
    #expect(gaps.count == 3)
    #expect(gaps[0].hasPrefix("In Russian (1) and Spanish (2) ") && gaps[1].hasPrefix("In pl (1) "))
    #expect(gaps[2].hasPrefix("Across languages"))
    #expect(Languages.gaps(of: corpus("es", "es")).count == 1)
  }

  @Test func aRowOfTwoLanguagesRestsOnValues() {
    let corpus = corpus("es", "en", "en")
    func claim(_ documents: [Int]) -> Claim {
      let passages = documents.map { Passage(document: $0, span: Span(0, 1)) }
      return Claim(
        id: "c", statement: passages[0], evidence: passages.map { .init(passage: $0) }, support: .corroborated
      )
    }
    #expect(Languages.restsOnValues(claim([0, 1]), in: corpus))
    #expect(!Languages.restsOnValues(claim([1, 2]), in: corpus))
  }
}
