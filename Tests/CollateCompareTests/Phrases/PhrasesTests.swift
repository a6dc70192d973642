import CollateText
import Testing

@testable import CollateCompare

@Suite struct PhrasesTests {
  private func phrases(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let tokens = Token.all(in: bytes, Span(0, bytes.count))
    return Phrases.all(in: tokens).map { bytes.string(tokens.span($0.words)) }
  }

  @Test func nounsTakeWhatStandsBeforeThem() {
    #expect(
      phrases("The three rubber boats had been hiding in a narrow bay")
        == ["three rubber boats", "had been hiding", "narrow bay"])
  }

  @Test func namesAreNounsWhateverTheWordIs() {
    #expect(phrases("They thanked Skerry Line for it") == ["thanked", "Skerry Line"])
  }

  @Test func neighboursDecideWhatAWordIs() {
    #expect(phrases("the raid went wrong") == ["raid", "went"])
    #expect(phrases("a sinking ship") == ["sinking ship"])
    #expect(phrases("the sinking of the ship") == ["sinking", "ship"])
  }

  @Test func aMarkEndsAPhrase() {
    #expect(phrases("the mate, cook and crew") == ["mate", "cook", "crew"])
  }

  @Test func thePrepositionBeforeItIsKept() {
    let bytes = Array("locked in an office".utf8)
    let found = Phrases.all(in: Token.all(in: bytes, Span(0, bytes.count)))
    #expect(found.map(\.preposition) == [nil, "in"])
  }
}
