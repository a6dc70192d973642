import Testing

@testable import CollateCompare

@Suite struct LinkModelTests {
  @Test func weightsFitTheFeatures() {
    #expect(LinkModel.fitted.own.count == LinkFeatures.ownNames.count + 1)
    let both = LinkFeatures.ownNames.count + LinkFeatures.contextNames.count
    let network = LinkModel.fitted.inContext
    #expect(network.means.count == both)
    #expect(network.scales.count == both)
    #expect(network.hidden.count == (network.output.count - 1) * (both + 1))
  }

  @Test func probabilityIsOneHalfAtEvenOdds() {
    #expect(LinkModel.probability(0) == 0.5)
    #expect(LinkModel.logOdds([2, 3], [10, 1, 5]) == 28)
  }

  @Test func aRetoldSentenceScoresAboveAnUnrelatedOne() {
    let index = StatementIndex(SmallCorpus.fire.documents)
    let pairs = [LinkPair(left: 0, right: 5), LinkPair(left: 4, right: 6)]
    let scores = LinkModel.fitted.scores(pairs, index)
    #expect(scores[0] > 0)
    #expect(scores[1] < 0)
  }
}
