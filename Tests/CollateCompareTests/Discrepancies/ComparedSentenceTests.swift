import CollateText
import Testing

@testable import CollateCompare

@Suite struct ComparedSentenceTests {
  private let sentence: ComparedSentence = {
    let bytes = Array("Two boats left the harbour of Melis at 9".utf8)
    return ComparedSentence(Span(0, bytes.count), document: 0, index: 0, bytes: bytes)
  }()

  @Test func contextIsWhatStandsWithinReach() {
    #expect(
      sentence.context(of: Span(4, 9), reach: 1) == [
        Stemming.stem("two"), Stemming.stem("boats"), Stemming.stem("left"),
      ])
    #expect(!sentence.context(of: Span(0, 40), reach: 20).contains("9"))
  }

  @Test func tokensAreFoundByTheirBytes() {
    #expect(sentence.tokenRange(Span(5, 12)) == 1..<3)
    #expect(sentence.tokenRange(Span(90, 95)).isEmpty)
  }

  @Test func aPlaceBehindTheLastWordIsInItsClause() {
    let behind = sentence.tokenRange(Span(90, 95))
    #expect(sentence.clause(of: behind, reach: 20).contains(Stemming.stem("harbour")))
  }

  @Test func sentencesAboutOtherNamesAreTold() {
    func sentence(_ text: String) -> ComparedSentence {
      let bytes = Array(text.utf8)
      return ComparedSentence(Span(0, bytes.count), document: 0, index: 0, bytes: bytes)
    }
    #expect(sentence("Fire in Varn.").namesOthers(than: sentence("Fire in Tosk.")))
    #expect(!sentence("Fire in Varn.").namesOthers(than: sentence("A fire broke out.")))
    #expect(!sentence("Fire in Varn.").namesOthers(than: sentence("Mayor of Varn.")))
  }

  @Test func aMovedSentenceHasItsWordsAtTheNewPlace() {
    let bytes = Array("Nine farms. Nine farms.".utf8)
    let first = ComparedSentence(Span(0, 11), document: 0, index: 0, bytes: bytes)
    let moved = first.moved(to: 3, index: 1, start: 12)
    #expect(moved.span == Span(12, 23))
    #expect(moved.document == 3)
    #expect(moved.index == 1)
    #expect(moved.tokens.map { bytes.string($0.span) } == ["Nine", "farms"])
    #expect(moved.tokens.map(\.span) == [Span(12, 16), Span(17, 22)])
  }
}
