import CollateText
import Testing

@testable import CollateClean

@Suite struct PageRestTests {
  private let page = Array("Home Sport The mill burned. About".utf8)

  private func block(_ span: Span) -> PageBlock {
    var block = PageBlock(element: 0, name: "p")
    block.text.appendVerbatim(span, of: page)
    return block
  }

  private func texts(_ verdicts: [PageRest.Verdict]) -> [String] {
    PageRest.parts(verdicts).map { $0.text.bytes.string(Span(0, $0.text.count)) }
  }

  @Test func neighboursWithOneReasonAreOnePart() {
    let verdicts: [PageRest.Verdict] = [(block(Span(5, 10)), "menu"), (block(Span(0, 4)), "menu")]
    #expect(texts(verdicts) == ["Home\nSport"])
    #expect(PageRest.parts(verdicts)[0].text.map.origins(of: Span(0, 10)) == [Span(0, 4), Span(5, 10)])
  }

  @Test func theArticleAndAnotherReasonStandBetweenParts() {
    #expect(
      texts([
        (block(Span(0, 4)), "menu"), (block(Span(5, 10)), "links"), (block(Span(11, 27)), nil),
        (block(Span(28, 33)), "links"),
      ]) == ["Home", "Sport", "About"])
  }

  @Test func blankBlocksAreNoPart() {
    #expect(texts([(block(Span(4, 5)), "menu")]).isEmpty)
  }
}
