import Testing

@testable import CollateText

@Suite struct WordTraitsTests {
  @Test func aWordHasAllItsClasses() {
    #expect(WordTraits.of("may").isSuperset(of: [.month, .modal]))
    #expect(WordTraits.of("said").contains(.speech))
    #expect(WordTraits.of("harbour").isEmpty)
  }

  @Test func aClassHasItsWords() {
    #expect(WordTraits.words(of: .weekday).isSuperset(of: ["monday", "sunday"]))
    #expect(!WordTraits.words(of: .weekday).contains("may"))
  }
}
