import CollateText
import Testing

@testable import CollateCompare

@Suite struct ClauseSplitterTests {
  /// The text with a bar at every cut.
  private func cut(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let tokens = WordToken.all(in: bytes, Span(0, bytes.count))
    let edges = [0] + ClauseSplitter(bytes, tokens).cuts().map { tokens[$0].span.start } + [bytes.count]
    return zip(edges, edges.dropFirst()).map { bytes.string(Span($0, $1)) }.joined(separator: "|")
  }

  @Test(arguments: [
    "Police closed the road |and trains were diverted.",
    "The mill, which had been empty for years, burned down.",
    "A fire destroyed the mill on Sunday, |killing two workers.",
    "The captain was asleep |when the ferry ran aground.",
    "Two boats sank near the harbour, |the mayor said.",
    "Lund bought bread and butter.",
    "He came, saw and won.",
    "",
  ])
  func cuts(expected: String) {
    #expect(cut(expected.filter { $0 != "|" }) == expected)
  }
}
