import Testing

@testable import CollateExtract

@Suite struct CountedThingsTests {
  private func parser(_ text: String) -> QuantityParser {
    let row = tokens(text)
    return QuantityParser(row: row, isTemporal: Array(repeating: false, count: row.count))
  }

  @Test(arguments: [
    ("20 were killed", "person"), ("the death toll is 20", "death"), ("toll 20", "death"),
    ("a crew of 20", "crew"),
    ("killing 20", "person"), ("the number of boats is 20", "boat"), ("a population of 20", "person"),
    ("the injury toll is 20", "injury"),
  ])
  func thingsNamedElsewhereInTheSentence(text: String, counted: String) throws {
    let parser = parser(text)
    let index = try #require(parser.row.firstIndex { $0.kind == .number })
    #expect(parser.countedBefore(index, index + 1) == counted)
  }

  @Test(arguments: ["he was killed 20", "The toll rose. 20", "the number is 20", "20 boats", "20"])
  func otherSentencesNameNothing(text: String) throws {
    let parser = parser(text)
    let index = try #require(parser.row.firstIndex { $0.kind == .number })
    #expect(parser.countedBefore(index, index + 1) == nil)
  }

  @Test func twoNumbersShareANoun() {
    #expect(parser("Norwegian and 12 boats").sharedNoun(0) == "boat")
    #expect(parser("Norwegian , 12 boats").sharedNoun(0) == nil)
    #expect(parser("Norwegian and third boats").sharedNoun(0) == nil)
  }

  @Test func fatesAreToldBehindTheirHelpers() {
    #expect(parser("others have also been injured").victim(at: 0) == "person")
    #expect(parser("were seen").victim(at: 0) == nil)
    #expect(parser("").victim(at: 0) == nil)
  }
}
