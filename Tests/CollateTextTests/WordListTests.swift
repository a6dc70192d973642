import Testing

@testable import CollateText

@Suite struct WordListTests {
  private static let text: StaticString = "# count: 4\nalpha\nbeta gamma\ndelta\nomega\n"
  private let list = WordList(
    bytes: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))

  @Test(arguments: ["alpha", "beta gamma", "delta", "omega"])
  func findsEveryEntry(entry: String) {
    #expect(list.contains(entry))
  }

  @Test(arguments: ["", "a", "alph", "alphaa", "beta", "gamma", "zeta", "\n", "delta\nomega", "# count: 4"])
  func findsNothingElse(entry: String) {
    #expect(!list.contains(entry))
  }

  @Test func theShippedListsHoldTheirEntries() {
    for list in [WordList.verbs, .adjectives, .nouns, .adverbs] {
      #expect(list.entries.count > 100 && list.entries.allSatisfy(list.contains))
    }
  }
}
