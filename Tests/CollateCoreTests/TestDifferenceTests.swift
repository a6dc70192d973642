import Testing

@testable import CollateCore

@Suite struct TestDifferenceTests {
  private func lines(_ expected: [Int], _ found: [Int]) -> [String]? {
    TestDifference.lines(
      expected: expected, found: found, matches: { $0 % 10 == $1 % 10 }, showWanted: { "w\($0)" },
      showFound: { "f\($0)" })
  }

  @Test func whatMatchesIsNoDifference() {
    #expect(lines([], []) == nil)
    #expect(lines([1, 2], [11, 22]) == nil)
    #expect(TestDifference.lines(expected: "  a \n\n b", found: "a\nb\n") == nil)
  }

  @Test func everyByteOfAFileCounts() {
    let found = "a\n    b\n\nc  \n"
    #expect(TestDifference.exactLines(expected: found, found: found) == nil)
    #expect(TestDifference.exactLines(expected: "", found: "") == nil)
    for other in ["a\n    b\n\nc  ", "a\n    b\nc  \n", "a\n    b\n\nc\n", "a\n  b\n\nc  \n", " " + found] {
      #expect(TestDifference.exactLines(expected: other, found: found) != nil, "\(other.debugDescription)")
    }
    #expect(
      TestDifference.exactLines(expected: "  a\nb\n\n", found: "  a\r\nb \t") == [
        "-   a", "- b", "- ", "+   a\\r", "+ b·\\t (no line end)",
      ])
  }

  @Test(arguments: [
    ([1], [], ["- w1"]), ([], [1], ["+ f1"]), ([1, 2], [11, 3, 12], ["  f11", "+ f3", "  f12"]),
    ([1, 2, 3], [1, 13], ["  f1", "- w2", "  f13"]), ([1], [2], ["- w1", "+ f2"]),
    ([1, 2], [2, 1, 4], ["- w1", "  f2", "+ f1", "+ f4"]), ([1, 2, 9], [1], ["  f1", "- w2", "- w9"]),
  ])
  func theLinesSayWhatIsMissingAndWhatIsTooMuch(expected: [Int], found: [Int], shown: [String]) {
    #expect(lines(expected, found) == shown)
  }
}
