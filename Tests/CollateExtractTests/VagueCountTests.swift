import Testing

@testable import CollateExtract

@Suite struct VagueCountTests {
  @Test(
    arguments: [
      ("several barns", 3...9, 1), ("a few barns", 2...6, 2), ("few barns", 2...6, 1),
      ("a couple of barns", 2...2, 2),
      ("a handful of barns", 3...8, 2), ("dozens of barns", 24...99, 1), ("hundreds of barns", 200...999, 1),
      ("thousands of barns", 2000...9999, 1), ("tens of thousands of barns", 20_000...99_999, 3),
      ("several hundred barns", 300...900, 2), ("a couple of thousand barns", 2000...2000, 4),
    ] as [(String, ClosedRange<Double>, Int)])
  func usageGivesTheRange(text: String, range: ClosedRange<Double>, count: Int) throws {
    let found = try #require(VagueCount(at: 0, in: tokens(text)))
    #expect(found.range == range)
    #expect(found.tokens == 0..<count)
  }

  @Test(arguments: ["tens of barns", "many barns", "numerous barns", "a barn", "12 barns"])
  func wordsWithoutARangeCountNothing(text: String) { #expect(VagueCount(at: 0, in: tokens(text)) == nil) }
}
