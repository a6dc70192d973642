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
    #expect(page.contains("almost the whole text of one stands in the other"))
    #expect(page.contains("Pairs found independent (1)") && page.contains("Inferred source: Valley Radio"))
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
