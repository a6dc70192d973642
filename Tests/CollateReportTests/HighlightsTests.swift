import CollateText
import Testing

@testable import CollateReport

@Suite struct HighlightsTests {
  private let text = Array("0123456789".utf8)

  private func render(_ marks: [(Int, Int, Int)]) -> String {
    let highlights = Highlights { [text] in text.string($0) }
    let all = marks.map { claim, start, end in
      Highlights.Mark(
        span: Span(start, end),
        tag: "b",
        attributes: [.id(.claim("c\(claim)"))],
        tail: [.text("/\(claim)")]
      )
    }
    var bytes: [UInt8] = []
    Node.render(highlights.nodes(of: Span(0, 10), all.sorted(by: Highlights.Mark.isBefore)), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func marksStandInTheText() {
    #expect(render([(1, 2, 4)]) == "01<b id=\"c1\">23</b>/1456789")
  }

  @Test func marksNest() {
    #expect(
      render([(1, 0, 6), (2, 2, 4)]) == "<b id=\"c1\">01<b id=\"c2\">23</b>/245</b>/16789"
    )
  }

  @Test func aMarkThatLeavesTheOneAroundItGoesOnBehindIt() {
    #expect(
      render([(1, 0, 4), (2, 2, 6)])
        == "<b id=\"c1\">01<b id=\"c2\">23</b></b>/1<b>45</b>/26789"
    )
  }

  @Test func marksThatLeaveTheTextAreCut() {
    #expect(render([(1, 8, 20)]) == "01234567<b id=\"c1\">89</b>")
  }
}
