import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct MovedTextTests {
  private func move(_ place: Int, _ original: Int) -> MovedText.Move {
    .init(
      passage: Passage(document: 1, span: Span(place, place + 1)),
      original: Passage(document: 0, span: Span(original, original + 1)))
  }

  @Test func whatIsNotInTheCommonOrderWasMoved() {
    #expect(MovedText.moved([move(1, 10), move(2, 20), move(3, 30)]) == [])
    #expect(MovedText.moved([move(1, 30), move(2, 10), move(3, 20), move(4, 40)]) == [move(1, 30)])
    #expect(MovedText.moved([move(4, 10), move(1, 20), move(2, 30)]) == [move(4, 10)])
    #expect(MovedText.moved([]) == [])
  }

  @Test func onlyRewritesHaveMovedText() {
    let view = Presentation(TestCorpus.corpus, record: TestCorpus.record)
    var swapped = TestCorpus.corpus
    swapped.claims[1].evidence[1].passage.span = Span(0, 4)
    swapped.claims[0].evidence[1].passage.span = Span(10, 14)
    let origins: [DerivationGraph.Origin] = [.own, .file(0), .own]
    #expect(MovedText(view, origins).moves == [[], [], []])
    let moves = MovedText(Presentation(swapped, record: TestCorpus.record), origins).moves
    #expect(moves[1].count == 1 && moves[0].isEmpty)
  }
}
