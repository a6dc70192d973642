import CollateText
import Testing

@testable import CollateClean

@Suite struct PageLinesTests {
  /// The reasons of the verdicts after the page is judged; `marks` are verdicts of its lines by themselves.
  private func judge(
    _ text: String, _ marks: [Int: LineVerdict], shares: [Int: Double] = [:]
  ) -> (headline: Int?, reasons: [String?]) {
    let lines = TextLine.lines(of: Array(text.utf8))
    var page = PageLines(
      lines: lines, verdicts: lines.indices.map { marks[$0] }, shares: lines.indices.map { shares[$0] })
    page.judge(rescue: 0.5)
    return (page.headline, page.verdicts.map { $0?.reason })
  }

  private let prompt = LineVerdict(kind: .prompt, reason: "prompt")
  private let label = LineVerdict(kind: .label, reason: "label")
  private let story = "The dam above the town held on Monday."

  @Test func labelsOverTheHeadlineGoOnlyWithOtherFurniture() {
    let text = "Orrin Herald\nSport\nDam holds after night of rain\n\(story)"
    let found = judge(text, [1: label])
    #expect(found.headline == 2)
    #expect(found.reasons == ["label above the headline", "label", nil, nil])
    #expect(judge(text, [:]).reasons == [nil, nil, nil, nil])
  }

  @Test func aPromptThatOtherAccountsTellIsRescued() {
    let text = "Sign up\nEngineers opened seven sluices before midnight near Orrin castle."
    #expect(judge(text, [0: prompt, 1: prompt], shares: [1: 0.8]).reasons == ["prompt", nil])
    #expect(judge(text, [0: prompt, 1: prompt], shares: [1: 0.2]).reasons == ["prompt", "prompt"])
    #expect(judge(text, [0: prompt, 1: prompt]).reasons == ["prompt", "prompt"])
  }

  @Test func whatStandsInsideAnAppealIsPartOfIt() {
    let text = "\(story)\nSign up\nThe truth needs friends like these.\nDonate"
    let found = judge(text, [1: prompt, 3: prompt], shares: [2: 0.1])
    #expect(found.reasons[2]?.hasPrefix("inside an appeal") == true)
    #expect(judge(text, [1: label, 3: prompt], shares: [2: 0.1]).reasons[2] == nil)
    #expect(judge(text, [1: prompt, 3: prompt], shares: [2: 0.9]).reasons[2] == nil)
  }

  @Test func aBareNameOverADateIsAByline() {
    let date = LineVerdict(kind: .label, reason: "date line, no statement")
    let text = "Dam holds after night of rain\nLena Brandt\n4 June 2019\n\(story)"
    #expect(judge(text, [2: date]).reasons[1] == "byline")
    #expect(judge(text, [:]).reasons[1] == nil)
  }

  @Test func headingsBetweenSentencesAreLabels() {
    #expect(judge("\(story)\nNight Of Rain\n\(story)", [:]).reasons == [nil, "section heading", nil])
    #expect(judge("\(story)\n12 Hurt\n\(story)", [:]).reasons == [nil, nil, nil])
    #expect(judge("\(story)\nMost read\nBeaches", [1: label]).reasons[2]?.hasPrefix("label below") == true)
  }

  @Test func anEmptyPageIsJudgedWithoutATrap() {
    #expect(judge("", [:]).reasons.isEmpty)
    #expect(judge("Menu", [0: label]).headline == nil)
  }

  @Test func labelsOfAnExtractedPageAreHeadings() {
    let lines = TextLine.lines(of: Array("\(story)\nThe Night\n\(story)".utf8))
    let unmarked = [LineVerdict?](repeating: nil, count: 3)
    var page = PageLines(lines: lines, verdicts: unmarked, shares: [nil, nil, nil])
    page.judge(rescue: 0.5)
    #expect(page.verdicts[1]?.reason == "section heading")
    page = PageLines(lines: lines, verdicts: unmarked, shares: [nil, nil, nil])
    page.judge(rescue: 0.5, isExtracted: true)
    #expect(page.verdicts == unmarked)
  }
}
