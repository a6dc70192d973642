import Testing

@testable import CollateText

@Suite struct WordTraitsTests {
  @Test func aWordHasAllItsClasses() {
    #expect(WordTraits.of("was") == [.auxiliary, .copula])
    #expect(WordTraits.of("had") == .auxiliary)
    #expect(WordTraits.of("may") == .month)
    #expect(WordTraits.of("harbour").isEmpty)
  }

  @Test func aClassHasItsWords() {
    #expect(WordTraits.words(of: .weekday).isSuperset(of: ["monday", "sunday"]))
    #expect(!WordTraits.words(of: .weekday).contains("may"))
  }
}
