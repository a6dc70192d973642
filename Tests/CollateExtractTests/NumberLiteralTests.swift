import Testing

@testable import CollateExtract

@Suite struct NumberLiteralTests {
  @Test(
    arguments: [
      ("7", 7), ("1,250", 1250), ("1,25,000", 125_000), ("12,34,56,789", 123_456_789), ("2,4", 2.4),
      ("0,75", 0.75),
      ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1.250.000", 1_250_000), ("3.14", 3.14),
    ] as [(String, Double)])
  func everyCountryGroupsInItsWay(text: String, value: Double) throws {
    let literal = try #require(NumberLiteral(text))
    #expect(literal.value == value)
    #expect(literal.alternative == nil)
  }

  @Test func aPointBeforeThreeDigitsHasTwoReadings() throws {
    let literal = try #require(NumberLiteral("8.400"))
    #expect(literal.value == 8.4 && literal.alternative == 8400)
    // No group of thousands begins with a nought, and four digits are no group.
    #expect(try #require(NumberLiteral("0.125")).alternative == nil)
    #expect(try #require(NumberLiteral("1024.125")).alternative == nil)
  }

  @Test(arguments: ["10.0.0.7", "12.34.56", "1,2345,678"])
  func groupsOfOtherLengthsMakeNoNumber(text: String) { #expect(NumberLiteral(text) == nil) }

  @Test(arguments: [
    ("1,25,000 people", 8), ("2,4 percent", 3), ("3,500, then", 5), ("1,2,3", 1), ("9, 10", 1),
    ("1.234,5 t", 7),
    ("4,5 and", 3), ("7. The", 1), ("12,3456", 2),
  ])
  func endsBehindItsLastDigit(text: String, length: Int) {
    let bytes = Array(text.utf8)
    #expect(NumberLiteral.end(in: bytes, from: 0, limit: bytes.count) == length)
  }

  @Test func numbersOfAListStayApart() {
    #expect(tokens("rooms 1,2,3").map(\.key) == ["rooms", "1", ",", "2", ",", "3"])
  }
}
