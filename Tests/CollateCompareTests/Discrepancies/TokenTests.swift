import CollateText
import Testing

@testable import CollateCompare

@Suite struct TokenTests {
  private func tokens(_ text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return Token.all(in: bytes, Span(0, bytes.count))
  }

  @Test func partsOfHyphenatedWordsAreWords() {
    #expect(tokens("the Oranian-flagged ship").map(\.key) == ["the", "oranian", "flagged", "ship"])
  }

  @Test func negationsCarryContentAndOtherGrammarDoesNot() {
    #expect(tokens("it is not the").map(\.isContent) == [false, false, true, false])
  }

  @Test func aMarkBetweenTwoWordsIsRemembered() {
    #expect(tokens("boats, ships").map(\.followsBreak) == [false, true])
  }

  @Test func likenessKnowsFormsAndUnrelatedWords() {
    let words = tokens("Somalia Somali harbour 14 15")
    #expect(words[0].likeness(words[1]) > 0)
    #expect(words[0].likeness(words[2]) == 0)
    #expect(words[3].likeness(words[4]) == 0)
  }
}
