import CollateText
import Testing

@testable import CollateExtract

@Suite struct TextSegmentsTests {
  @Test func cutsAtLinesAndInsideLongOnes() {
    #expect(TextSegments.all(in: Array("ab\n\ncd".utf8)) == [Span(0, 2), Span(4, 6)])
    let long = Array(String(repeating: "word ", count: 50_000).utf8.dropLast())
    let segments = TextSegments.all(in: long)
    #expect(segments.map(\.count).reduce(0, +) == long.count)
    #expect(segments.allSatisfy { $0.count <= 2 * TextSegments.longestSegment })
  }
}
