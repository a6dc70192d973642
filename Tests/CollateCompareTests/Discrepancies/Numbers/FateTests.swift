import CollateText
import Testing

@testable import CollateCompare

@Suite struct FateTests {
  private func fate(_ text: String, of number: String) -> Fate? {
    let bytes = Array(text.utf8)
    let tokens = Token.all(in: bytes, Span(0, bytes.count))
    let index = tokens.firstIndex { $0.key == number } ?? 0
    return Fate.nearest(to: index..<index + 1, in: tokens)
  }

  @Test func eachNumberHasItsOwnFate() {
    let text = "at least 43 people were killed and 55 wounded"
    #expect(fate(text, of: "43") == .death)
    #expect(fate(text, of: "55") == .injury)
    #expect(fate("the storm killed 8 farmers and damaged 60 barns", of: "60") == .damage)
  }

  @Test func aFateStaysInItsClause() {
    #expect(fate("42 people were killed in the school, where 300 people sang", of: "300") == nil)
    #expect(fate("the firm earned 30 crowns, and paid 12", of: "30") == .income)
  }

  @Test func aNumberOfOtherThingsHasNone() {
    #expect(fate("the company runs 43 ships", of: "43") == nil)
  }
}
