import CollateText
import Testing

@testable import CollateCompare

@Suite struct NameRunsTests {
  private func names(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let sentence = ComparedSentence(Span(0, bytes.count), document: 0, index: 0, bytes: bytes)
    return NameRuns.all(in: sentence, bytes: bytes).map {
      String(decoding: bytes[sentence.tokens.span($0)], as: UTF8.self)
    }
  }

  @Test func namesEndAtCommasAndSmallWords() {
    #expect(names("In Lund, Ida Aske met the Harbour Board.") == ["Lund", "Ida Aske", "Harbour Board"])
  }

  @Test func thePointOfAnAbbreviationBreaksNoName() {
    #expect(names("Later Gov. Ida M. Aske spoke.") == ["Later Gov. Ida M. Aske"])
    #expect(names("They left Sudbury. Aske stayed there.") == ["Sudbury", "Aske"])
  }

  @Test func aHeadlineShowsNoNames() {
    #expect(names("Bridge Falls Near Lund").isEmpty)
  }
}
