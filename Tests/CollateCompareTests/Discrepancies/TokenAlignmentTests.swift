import CollateText
import Testing

@testable import CollateCompare

@Suite struct TokenAlignmentTests {
  private func tokens(_ text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return Token.all(in: bytes, Span(0, bytes.count))
  }

  @Test func replacedWordsLieInAGapBetweenAlignedRuns() {
    let alignment = TokenAlignment(
      tokens("two boats left the old harbour"), tokens("two boats entered the old harbour"))
    #expect(alignment.gaps.map(\.left) == [2..<3])
    #expect(alignment.gaps.map(\.right) == [2..<3])
    #expect(alignment.matches.count == 5)
  }

  @Test func formsOfOneWordAlign() {
    #expect(TokenAlignment(tokens("pirates attacked"), tokens("pirate attacks")).matches.count == 2)
  }

  @Test func nothingAlignsWithAnEmptyRow() {
    let alignment = TokenAlignment(tokens("two boats"), [])
    #expect(alignment.matches.isEmpty)
    #expect(alignment.gaps.map(\.left) == [0..<2])
  }
}
