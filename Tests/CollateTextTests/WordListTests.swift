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
}
