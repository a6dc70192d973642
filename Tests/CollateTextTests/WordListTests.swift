import Testing

@testable import CollateText

@Suite struct WordListTests {
  private let list = WordList(";alpha;beta gamma;delta;omega;")

  @Test(arguments: ["alpha", "beta gamma", "delta", "omega"])
  func findsEveryEntry(entry: String) {
    #expect(list.contains(entry))
  }

  @Test(arguments: ["", "a", "alph", "alphaa", "beta", "gamma", "zeta", ";", "delta;omega"])
  func findsNothingElse(entry: String) {
    #expect(!list.contains(entry))
  }

  @Test func theShippedListsHoldTheirEntries() {
    for list in [WordList.verbs, .adjectives, .nouns, .adverbs] {
      #expect(list.entries.count > 100 && list.entries.allSatisfy(list.contains))
    }
  }
}
