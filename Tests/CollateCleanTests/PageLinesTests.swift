import CollateText
import Testing

@testable import CollateClean

@Suite struct PageLinesTests {
  /// The reasons of the verdicts after the page is judged; `marks` are verdicts of its lines by themselves, and lines
  /// without evidence are likely parts of the account.
  private func judge(
    _ text: String, _ marks: [Int: LineVerdict], _ evidence: [Int: PageLines.Evidence] = [:]
  ) -> (headline: Int?, reasons: [String?]) {
    let lines = TextLine.lines(of: Array(text.utf8))
    var page = PageLines(
      lines: lines, verdicts: lines.indices.map { marks[$0] },
      evidence: lines.indices.map { evidence[$0] ?? PageLines.Evidence(probability: 0.97) })
    page.judge(rescue: 0.5)
    return (page.headline, page.verdicts.map { $0?.reason })
  }

  private let label = LineVerdict(kind: .label, reason: "label")
  private let phrase = LineVerdict(kind: .prompt, reason: "phrase", isPhrase: true)
  private let story = "The dam above the town held on Monday, and nobody in the valley was hurt."

  @Test func phrasesAreEvidenceAndFormIsProof() {
    let text = "\(story)\nSign up for the walk on Friday\nDonate\n4 June 2019"
    let low = PageLines.Evidence(probability: 0.02)
    #expect(
      judge(text, [1: phrase, 2: phrase, 3: label], [2: low, 3: low]).reasons == [
        nil, "phrase", "phrase", "label",
      ])
  }

  @Test func reasonsSayWhereALineStands() {
    let low = PageLines.Evidence(probability: 0.02)
    let text = "Orrin Herald\n\(story)\nBuy our best tea\n\(story)\nMore of this"
    let reasons = judge(text, [:], [0: low, 2: low, 4: low]).reasons
    #expect(reasons[0] == "above the account, and unlike it" && reasons[1] == nil && reasons[3] == nil)
    #expect(reasons[2] == "unlike the account around it" && reasons[4] == "below the account, and unlike it")
  }

  @Test func aSentenceThatOtherAccountsTellIsFreed() {
    let told = "Engineers opened seven sluices before midnight near Orrin castle."
    func reasons(_ share: Double?, isEcho: Bool = false) -> [String?] {
      judge(
        "\(story)\n\(told)", [:],
        [1: PageLines.Evidence(probability: 0.001, share: share, isEcho: isEcho)]
      ).reasons
    }
    #expect(reasons(0.8) == [nil, nil])
    #expect(reasons(nil)[1] != nil && reasons(0.2)[1] != nil && reasons(0.2, isEcho: true)[1] != nil)
  }

  @Test func whatAnotherAccountHasWordForWordIsDoubtfulWhereItSpeaksOfTheSite() {
    let notice = "Readers keep the Valley Press alive, and members hear of new stories first."
    let echo = PageLines.Evidence(probability: 0.8, share: 1, isEcho: true)
    #expect(
      judge("\(story)\n\(notice)", [:], [1: echo]).reasons[1]
        == "stands word for word in an account that shares little else")
    #expect(judge("\(story)\n\(story)", [:], [1: echo]).reasons[1] == nil)
    #expect(
      judge("\(story)\n\(notice)", [:], [1: PageLines.Evidence(probability: 0.8, share: 1)]).reasons[1] == nil
    )
  }

  @Test func aTextOfFewLinesOrWithoutSentencesIsLeftAlone() {
    let low = PageLines.Evidence(probability: 0.1)
    #expect(judge(story, [:], [0: low]).reasons == [nil])
    let verse = "The river\nran over\nthe wall"
    #expect(judge(verse, [:], [0: low, 1: low, 2: low]).reasons == [nil, nil, nil])
  }

  @Test func labelsBetweenFurnitureAndAppealsAreFurniture() {
    let text = "\(story)\nSign up\nThe truth needs friends like these.\nDonate\nA fund\nMenu\n\(story)"
    let low = PageLines.Evidence(probability: 0.02)
    let found = judge(
      text, [1: phrase, 3: phrase, 5: label],
      [1: low, 2: PageLines.Evidence(probability: 0.97, share: 0.1), 3: low]
    ).reasons
    #expect(found[2] == "inside an appeal, and shared by no other account")
    #expect(found[4] == "label between furniture of the site")
    #expect(found[0] == nil && found[6] == nil)
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
  }

  @Test func anEmptyPageIsJudgedWithoutATrap() {
    #expect(judge("", [:]).reasons.isEmpty)
    #expect(judge("Menu", [0: label]).headline == nil)
  }

  @Test func linesOfAnExtractedPageAreJudgedByTheirFormAlone() {
    let lines = TextLine.lines(of: Array("\(story)\nThe Night\n\(story)\nSign up".utf8))
    let low = PageLines.Evidence(probability: 0.01)
    var page = PageLines(
      lines: lines, verdicts: [nil, nil, nil, phrase], evidence: Array(repeating: low, count: 4))
    page.judge(rescue: 0.5, isExtracted: true)
    #expect(page.verdicts == [nil, nil, nil, nil])
  }
}
