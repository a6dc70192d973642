import CollateCore
import Testing

@testable import CollateReport

@Suite struct UniqueSummaryTests {
  @Test func statementsAreCountedByAccountAndBySingleFile() {
    var corpus = TestCorpus.corpus
    corpus.claims[1].evidence.removeLast()
    let view = Presentation(corpus, record: RunRecord())
    let summaries = UniqueSummary.all(of: view)
    #expect(summaries.map(\.family) == [0, 1])
    #expect(summaries.map(\.count) == [1, 1])
    #expect(summaries.map { $0.aloneText(view) } == ["A1 alone 1", ""])
    #expect(summaries.map(\.example) == [1, 2])
  }
}
