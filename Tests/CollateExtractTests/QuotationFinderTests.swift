import CollateCore
import Testing

@testable import CollateExtract

@Suite struct QuotationFinderTests {
  private func quotations(_ text: String, persons: [String] = []) -> [String] {
    let document = SpeechReaderTests.document(text, persons: persons)
    return QuotationFinder.quotations(of: document).map {
      "\($0.form.rawValue) \($0.speaker ?? "-"): \(document.string($0.span))"
    }
  }

  @Test func tellsTheThreeFormsApart() {
    #expect(
      quotations("\"The bridge is safe and open,\" the mayor said.") == [
        "direct the mayor: The bridge is safe and open,"
      ]
    )
    #expect(
      quotations("The mayor said the bridge was \"safe enough.\"")
        == ["indirect The mayor: the bridge was \"safe enough.", "partial The mayor: safe enough"]
    )
    #expect(quotations("The mayor said the bridge was safe.") == ["indirect The mayor: the bridge was safe"])
  }

  @Test func carriesTheSpeakerOn() {
    #expect(
      quotations("\"The bridge is safe and open,\" the mayor said. \"We will look at it again.\"")
        == ["direct the mayor: The bridge is safe and open,", "direct the mayor: We will look at it again."]
    )
  }

  @Test func leavesTheSpeakerOutWhereNoneIsNamed() {
    #expect(quotations("It was sold as \"a bridge\" in town.") == ["partial -: a bridge"])
  }

  @Test func tiesAFewWordsToWhoUsesThem() {
    #expect(
      quotations("Ada Pell called the bridge \"a disgrace\" on Monday.", persons: ["Ada Pell"])
        == ["partial Ada Pell: a disgrace"]
    )
  }
}
