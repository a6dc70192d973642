import CollateCore
import Testing

@testable import CollateReport

@Suite struct MarkdownPageTests {
  private let lines = MarkdownPage(view: Presentation(TestCorpus.corpus, record: TestCorpus.record)).text
    .split(separator: "\n")

  @Test func sectionsStandInTheOrderOfThePage() {
    let headings = lines.filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
    #expect(
      headings.filter { !$0.hasPrefix("Extra") } == [
        "Answer", "Conflicts", "Only in one account", "Fact matrix", "Derivation", "Who said it", "Timeline",
        "Findings of stages", "Text quality", "Method",
      ]
    )
  }

  @Test func everyRowOfTheMatrixHasACellPerFile() {
    let rows = lines.filter { $0.hasPrefix("| “") }
    #expect(rows.count == 3)
    #expect(rows[0] == "| “Nine people were hurt at the mill.” | ● | ● | ✕ | disputed |")
  }

  @Test func aLongTableIsCutAndSaysSo() {
    var corpus = TestCorpus.corpus
    corpus.claims = (0..<43).map { number in
      var claim = corpus.claims[1]
      claim.id = "c\(number)"
      return claim
    }
    let text = MarkdownPage(view: Presentation(corpus, record: TestCorpus.record)).text
    #expect(text.ranges(of: "\n| “").count == 40)
    #expect(text.contains("\n3 more rows in report.html and claims.csv.\n"))
  }

  @Test func blocksOfStagesAreRendered() {
    #expect(lines.contains("See **this**“Nine people were hurt at the mill.” (A1)"))
    #expect(lines.contains("| x\\| y | 1 |"))
    #expect(lines.contains("> mind the gap"))
    #expect(!lines.contains { $0.contains("<script>") })
  }
}
