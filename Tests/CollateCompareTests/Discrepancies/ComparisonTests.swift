import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct ComparisonTests {
  @Test func claimsJoinTheSentencesThatHoldTheirEvidence() {
    var accounts = Accounts("The mill burned.\nIt rained.", "It rained.\nA mill in Melis burned down.")
    accounts.claim((0, "mill"), (1, "mill"), confidence: 0.7)
    let comparison = Comparison(accounts.corpus)
    #expect(comparison.pairs.map { [$0.left.index, $0.right.index] } == [[0, 1]])
    #expect(comparison.confidence(comparison.sentences[1][1], comparison.sentences[0][0]) == 0.7)
    #expect(comparison.confidence(comparison.sentences[0][1], comparison.sentences[1][0]) == 0)
  }

  @Test func equalSentencesAreNoPair() {
    var accounts = Accounts("The mill burned.", "The mill burned.")
    accounts.claim((0, "mill"), (1, "mill"))
    #expect(Comparison(accounts.corpus).pairs.isEmpty)
  }

  @Test func rareWordsWeighMore() {
    let comparison = Comparison(Accounts("mill smoke", "mill rain", "mill snow").corpus)
    #expect(comparison.sharedMass(["rain"], ["rain"]) > comparison.sharedMass(["mill"], ["mill"]))
  }

  @Test func aSpanFindsItsSentence() {
    let comparison = Comparison(Accounts("one two\nthree four\nfive").corpus)
    #expect(comparison.sentence(of: 0, holding: Span(8, 13))?.index == 1)
    #expect(comparison.sentence(of: 0, holding: Span(7, 8)) == nil)
    #expect(comparison.sentences(of: 0, touching: Span(4, 10)).map(\.index) == [0, 1])
  }
}
