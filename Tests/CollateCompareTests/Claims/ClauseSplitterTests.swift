import CollateText
import Testing

@testable import CollateCompare

@Suite struct ClauseSplitterTests {
  private func clauses(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let tokens = WordToken.all(in: bytes, Span(0, bytes.count))
    return ClauseSplitter(bytes, tokens).clauses().map { range in
      bytes.string(Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end))
    }
  }

  @Test(arguments: [
    ("Police closed the road and trains were diverted.", ["Police closed the road", "trains were diverted"]),
    (
      "The mill, which had been empty for years, burned down.",
      ["The mill, which had been empty for years, burned down"]
    ),
    (
      "A fire destroyed the mill on Sunday, killing two workers.",
      ["A fire destroyed the mill on Sunday", "killing two workers"]
    ),
    (
      "The captain was asleep when the ferry ran aground.",
      ["The captain was asleep", "when the ferry ran aground"]
    ),
    (
      "Two boats sank near the harbour, the mayor said.",
      ["Two boats sank near the harbour", "the mayor said"]
    ),
    ("Lund bought bread and butter.", ["Lund bought bread and butter"]),
  ])
  func cuts(text: String, expected: [String]) {
    #expect(clauses(text) == expected)
  }

  @Test func shortPiecesStay() {
    #expect(clauses("He came, saw and won.") == ["He came, saw and won"])
  }

  @Test func emptyTextHasNone() {
    #expect(clauses("").isEmpty)
  }
}
