import CollateCore
import Testing

@testable import CollateReport

@Suite struct DerivationSectionTests {
  @Test func pairsShowTheirMeasuresInOrderAndTheirRun() throws {
    let page = markup { $0.derivationSection }
    #expect(page.contains("the whole text of b.txt stands in a.txt"))
    let first = try #require(page.firstRange(of: "order agreement 90"))
    let second = try #require(page.firstRange(of: "word-2-gram containment 100"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(page.contains("Longest shared run, 6 words: "))
    #expect(page.contains("almost all of one text is in the other"))
    #expect(page.contains("Pairs found independent (1)") && page.contains("Inferred source: Valley Radio"))
  }

  @Test func howMuchFilesShareIsDrawnAndListed() {
    let page = markup { $0.derivationSection }
    #expect(page.contains("How much any two files share. A1 and A2: 100 %"))
    #expect(page.contains("<td>100 %</td>") && page.ranges(of: "<circle").count == 2)
  }

  @Test func ofManyPairsThoseThatJoinAFileMostAreListed() {
    func pair(_ left: Int, _ right: Int, _ share: Double) -> Derivation.Pair {
      .init(
        left: left, right: right, relation: .rewrite, measures: ["word-2-gram containment": share], runs: [],
        reason: "")
    }
    let few = [pair(0, 1, 0.9), pair(0, 2, 0.5), pair(1, 2, 0.6)]
    #expect(Page.telling(few).count == 3)
    let many = (1...80).map { pair(0, $0, $0 == 7 ? 0.9 : 0.5) } + [pair(1, 7, 0.6)]
    let told = Page.telling(many)
    #expect(
      told.count == 80 && told.contains { $0.left == 1 } && told.contains { $0.right == 7 && $0.left == 0 })
    #expect(!told.contains { $0.left == 0 && $0.right == 1 })
  }

  @Test func oneFileHasNoDerivation() {
    #expect(!markup(bareCorpus) { $0.derivationSection }.contains("count once"))
  }

  @Test func endlessPairsAreCut() {
    var corpus = TestCorpus.corpus
    let pair = corpus.derivation.pairs[1]
    corpus.derivation.pairs += Array(repeating: pair, count: 300)
    let page = markup(corpus) { $0.derivationSection }
    #expect(page.contains("Pairs found independent (301)"))
    #expect(page.ranges(of: "no shared wording").count == 200)
    #expect(page.contains("101 more pairs are in result.json."))
  }
}
