import CollateText
import Testing

@testable import CollateReport

@Suite struct DisjointSpansTests {
  @Test func onlyWhatOverlapsNothingIsAdded() {
    var spans = DisjointSpans()
    let given = [Span(10, 20), Span(0, 5), Span(19, 25), Span(5, 10), Span(20, 21), Span(4, 6), Span(12, 14)]
    #expect(given.map { spans.insert($0) } == [true, true, false, true, true, false, false])
  }
}
