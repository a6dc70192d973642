import CollateText
import Testing

@testable import CollateCompare

@Suite struct SpanIndexTests {
  @Test func findsTouchingSpansBehindLongerOnes() {
    let index = SpanIndex([Span(0, 50), Span(10, 12), Span(60, 70)])
    #expect(index.touches(Span(40, 41)))
    #expect(!index.touches(Span(50, 60)))
    #expect(index.touches(Span(69, 80)))
    #expect(!SpanIndex([]).touches(Span(0, 1)))
  }
}
