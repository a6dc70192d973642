import Testing

@testable import CollateExtract

@Suite struct NumberLabelsTests {
  /// Whether the first number of a text is no quantity.
  private func isNone(_ text: String) throws -> Bool {
    let row = tokens(text)
    let parser = QuantityParser(row: row, isTemporal: Array(repeating: false, count: row.count))
    let index = try #require(row.indices.first { NumberPhrase(at: $0, in: row) != nil })
    return parser.isNoQuantity(try #require(NumberPhrase(at: index, in: row)))
  }

  @Test(arguments: [
    "Flight 370 landed", "page 12", "No. 7 won", "a B-52 bomber", "#30", "user_30",
    "1:30 odds",
    "call 555-0199", "555-123-4567", "+44 is dialled", "the (212) code", "Apollo 11", "day 3", "Phase 2",
    "win 3-1",
  ])
  func numbersInNamesAndCodes(text: String) throws {
    #expect(try isNone(text))
  }

  @Test(arguments: [
    "The 30 boats", "killed 12", "Norway 30 boats", "group 30 boats", "$30", "30km", "In 30", "20-30 boats",
    "Least 30 percent", "Ana 36-year-old",
  ])
  func numbersThatCount(text: String) throws {
    #expect(try !isNone(text))
  }

  @Test func tokensOfADateAreNone() throws {
    let row = tokens("30 boats")
    let parser = QuantityParser(row: row, isTemporal: [true, false])
    #expect(parser.isNoQuantity(try #require(NumberPhrase(at: 0, in: row))))
  }

  @Test func aCodeIsPassedOverWhole() {
    let row = tokens("555-123-4567 rang")
    let parser = QuantityParser(row: row, isTemporal: Array(repeating: false, count: row.count))
    #expect(parser.codeEnd(1) == 5)
  }
}
