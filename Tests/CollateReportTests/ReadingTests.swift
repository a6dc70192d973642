import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct ReadingTests {
  private let document = Document(name: "a", plain: "one\n\n two\n  \nthree")

  @Test func paragraphsAreTheLinesThatHoldText() {
    let reading = Reading(document, index: 0)
    #expect(reading.paragraphs == [Span(0, 3), Span(5, 9), Span(13, 18)])
    #expect(!reading.isCut)
    #expect([0, 2, 4, 6, 11, 17].map(reading.paragraph) == [0, 0, 0, 1, 1, 2])
    #expect(reading.paragraph(at: 18) == nil)
  }

  @Test func aLongTextIsCut() {
    let reading = Reading(document, index: 0, limit: 7)
    #expect(reading.paragraphs == [Span(0, 3), Span(5, 7)])
    #expect(reading.isCut)
    #expect(reading.paragraph(at: 14) == nil)
  }
}
