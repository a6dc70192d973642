import CollateText
import Testing

@testable import CollateCore

@Suite struct SpanSearchTests {
  @Test func findsTheElementThatHoldsTheWholeSpan() {
    let sentences = [Span(0, 10), Span(11, 20), Span(22, 30)].map { Sentence(span: $0, paragraph: 0) }
    #expect(sentences.index(containing: Span(11, 20)) == 1)
    #expect(sentences.index(containing: Span(25, 26)) == 2)
    #expect(sentences.index(containing: Span(9, 12)) == nil)
    #expect(sentences.index(containing: Span(20, 21)) == nil)
    #expect(sentences.index(containing: Span(30, 31)) == nil)
  }
}
