import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct ReadingSectionTests {
  @Test func passagesLeadToTheirClaimsAndConflicts() {
    let page = markup { $0.readingSection }
    #expect(page.contains("class=\"disputed\"") && page.contains("class=\"single-file\""))
    #expect(page.contains(">1</a>") && page.contains(">≠</a>"))
    #expect(page.contains("title=\"share link\">Share this page"))
    #expect(page.ranges(of: "<article").count == 3)
    #expect(page.contains("<summary>1 paragraph of furniture</summary>"))
  }

  @Test func differencesOfWordingStandHereAndNowhereElse() {
    var corpus = TestCorpus.corpus
    let sides = corpus.discrepancies[0].sides
    corpus.wording = corpus.discrepancies
    corpus.discrepancies = []
    let page = markup(corpus) { $0.readingSection }
    #expect(page.ranges(of: "<i class=\"wording\" title=").count == sides.count)
    #expect(page.contains("title=\"B1: Fourteen people\""))
    #expect(!markup(corpus) { $0.conflictsSection }.contains("Fourteen people"))
  }

  @Test func manyClaimsOfOnePassageAreCounted() {
    var corpus = TestCorpus.corpus
    for number in 4...7 {
      var claim = corpus.claims[1]
      claim.id = "c\(number)"
      corpus.claims.append(claim)
    }
    let page = markup(corpus) { $0.readingSection }
    #expect(page.contains("+2</span>") && page.contains(">4</a>") && !page.contains(">5</a>"))
  }

  @Test func conflictsOverTheSameWordsShareOneMark() {
    var corpus = TestCorpus.corpus
    for number in 2...5 {
      var conflict = corpus.discrepancies[0]
      conflict.id = "d\(number)"
      corpus.discrepancies.append(conflict)
    }
    let page = markup(corpus) { $0.readingSection }
    let sides = Set(corpus.discrepancies[0].sides.map(\.passage)).count
    #expect(page.ranges(of: "<b class=\"value\">").count == sides)
    #expect(page.ranges(of: ">≠</a>").count == 3 * sides)
    #expect(page.ranges(of: ">+2</span>").count == sides)
  }

  @Test func aTextThatIsCutSaysSo() {
    var corpus = bareCorpus
    corpus.documents[0] = Document(
      name: "a", plain: String(repeating: "word ", count: Reading.byteLimit / 5 + 10))
    #expect(markup(corpus) { $0.readingSection }.contains("The rest of this text is not printed."))
    #expect(!markup(bareCorpus) { $0.readingSection }.contains("The rest of this text is not printed."))
  }

  @Test func furnitureInARowIsOneRun() {
    let runs = Page.runs(
      [Span(0, 10), Span(11, 20), Span(21, 30), Span(31, 40)], [Span(0, 10), Span(11, 20), Span(31, 33)])
    #expect(runs.map(\.isFurniture) == [true, false])
    #expect(runs.map(\.paragraphs) == [0..<2, 2..<4])
  }
}
