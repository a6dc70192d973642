import CollateCore
import Testing

@testable import CollateReport

@Suite struct StageSectionsTests {
  @Test func everyBlockIsShownEscaped() {
    let page = markup { $0.stageSections(after: .timeline) + $0.findings }
    #expect(page.contains("<strong>this</strong>") && page.contains("<p class=\"note\">mind the gap</p>"))
    #expect(page.contains("<li>two</li>") && page.contains("<th scope=\"col\">a|b</th>"))
    #expect(page.contains("title=\"2024-03-02\">2 March 2024</span><span>told by <a class=\"badge k"))
    #expect(page.contains("<figcaption>Toll</figcaption>"))
    #expect(!page.contains("<script"))
    #expect(page.contains("<strong>wire.credit</strong> One credit."))
  }

  @Test func barsAreSharesOfTheLongest() {
    func widths(_ values: Double...) -> [String] {
      var corpus = bareCorpus
      let bars = values.map { Block.Bar(label: "a", value: $0) }
      corpus.sections = [Section(stage: "s", title: "t", blocks: [.barChart(title: "b", bars: bars)])]
      let page = markup(corpus) { $0.stageSections(after: .timeline) }
      return page.ranges(of: "<rect width=\"").map { String(page[$0.upperBound...].prefix { $0 != "\"" }) }
    }
    #expect(widths(2, 1, 0) == ["100", "50", "0"])
    #expect(widths(0, 0) == ["0", "0"])
    #expect(widths(-1, 4) == ["0", "100"])
    #expect(widths().isEmpty)
  }

  @Test func nothingAddedShowsNoFindings() {
    #expect(markup(bareCorpus) { $0.findings }.isEmpty)
  }

  /// In both reports, behind each part.
  @Test(arguments: ReportPart.allCases)
  func aSectionStandsBehindThePartThatItNames(part: ReportPart) throws {
    let headings: [ReportPart: String] = [
      .answer: "Answer", .conflicts: "Conflicts", .claims: "Fact matrix", .reading: "Only in one account",
      .derivation: "Derivation", .unique: "Only in one account", .voices: "Who said it",
      .timeline: "Timeline",
      .quality: "Text quality",
    ]
    var corpus = TestCorpus.corpus
    corpus.sections = [
      Section(stage: "s", title: "First", blocks: [.paragraph([.text("a")])], after: part),
      Section(stage: "s", title: "Second", blocks: [.paragraph([.text("b")])], after: part),
    ]
    let view = Presentation(corpus, record: TestCorpus.record)
    let markdown = MarkdownPage(view: view).text.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { String($0.dropFirst(3)) }
    let first = try #require(markdown.firstIndex(of: "First"))
    #expect(markdown[first - 1] == headings[part])
    #expect(markdown[first + 1] == "Second")
    let page = String(decoding: HTMLReport.page(view), as: UTF8.self)
    let titles = page.split(separator: "<h2>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    let place = try #require(titles.firstIndex(of: "First"))
    let ownTitles: [ReportPart: String] = [
      .reading: "Side-by-side reading", .answer: "2 independent accounts behind 3 files",
    ]
    #expect(titles[place - 1] == ownTitles[part] ?? headings[part])
    #expect(titles[place + 1] == "Second")
  }
}
