import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct ReadSegmentTests {
  @Test func leavesFurnitureOut() {
    var document = Document(name: "a.txt", plain: "Menu 7\nSeven cats sat on 3 May.")
    document.annotate(Boilerplate(span: Span(0, 6), reason: "menu"))
    #expect(ReadSegment.all(in: &document).map(\.tokens.count) == [2, 7])
    let prose = Array(ProseSegments.read(in: &document))
    #expect(prose.flatMap { $0.tokens.map(\.key) } == ["seven", "cats", "sat", "on", "3", "may", "."])
    #expect(prose.flatMap { $0.expressions.map(\.tokens) } == [4..<6])
  }

  @Test func aPartOfASegmentIsReadWithoutTheFurnitureInIt() {
    var document = Document(name: "a.txt", plain: "On 3 share May they sat.")
    document.annotate(Boilerplate(span: Span(5, 10), reason: "button"))
    let prose = Array(ProseSegments.read(in: &document))
    #expect(prose.flatMap { $0.expressions.map(\.tokens) } == [1..<3])
  }

  @Test func longDocumentsAreReadAlike() {
    let text = String(repeating: "Two boats sank on 3 May.\n", count: 6000)
    var document = Document(name: "a.txt", plain: text)
    let counts = ProseSegments.read(in: &document).map(\.tokens.count)
    #expect(counts.count == 6000 && counts.allSatisfy { $0 == 7 })
  }

  @Test func aSentenceIsARowOfItsTokens() {
    let segment = segment("Ana left. \"Ben stayed on Ox St.\"")
    #expect(segment.row(of: Span(0, 9))?.map(\.key) == ["ana", "left", "."])
    let row = segment.row(of: Span(11, 31))
    #expect(row?.map(\.key) == ["ben", "stayed", "on", "ox", "st", "."])
    #expect(row?.first?.isGlued == false)
    // `Ana` is cut, and nothing stands behind the end.
    #expect(segment.row(of: Span(1, 9)) == nil)
    #expect(segment.row(of: Span(0, 40)) == nil)
  }
}
