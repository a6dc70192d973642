import CollateCore
import Testing

@testable import CollateReport

@Suite struct StageSectionsTests {
  @Test func everyBlockIsShownEscaped() {
    let page = markup { $0.stageSections }
    #expect(page.contains("<strong>this</strong>") && page.contains("<p class=\"note\">mind the gap</p>"))
    #expect(page.contains("<li>two</li>") && page.contains("<th scope=\"col\">a|b</th>"))
    #expect(page.contains("<time><span>2024-03-02</span></time><span>told by <a class=\"badge k"))
    #expect(page.contains("<figcaption>Toll</figcaption>"))
    #expect(!page.contains("<script"))
    #expect(page.contains("<strong>wire.credit</strong> One credit."))
  }

  @Test func barsAreSharesOfTheLongest() {
    func widths(_ values: Double...) -> [String] {
      var corpus = bareCorpus
      let bars = values.map { Block.Bar(label: "a", value: $0) }
      corpus.sections = [Section(stage: "s", title: "t", blocks: [.barChart(title: "b", bars: bars)])]
      let page = markup(corpus) { $0.stageSections }
      return page.ranges(of: "width:").map { String(page[$0.upperBound...].prefix { $0 != "%" }) }
    }
    #expect(widths(2, 1, 0) == ["70", "35", "0"])
    #expect(widths(0, 0) == ["0", "0"])
    #expect(widths(-1, 4) == ["0", "70"])
    #expect(widths().isEmpty)
  }

  @Test func nothingAddedShowsNoFindings() {
    #expect(!markup(bareCorpus) { $0.stageSections }.contains("<li>"))
  }
}
