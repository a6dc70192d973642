import CollateCore
import Testing

@testable import CollateCompare

@Suite struct FamiliesStageTests {
  private func derivation(_ corpus: Corpus) -> Derivation {
    var corpus = corpus
    FamiliesStage.findFamilies(in: &corpus)
    return corpus.derivation
  }

  @Test func aShortenedCopyJoinsItsSource() {
    let found = derivation(SmallCorpus.fire)
    #expect(found.families.map(\.members) == [[0, 2], [1]])
    #expect(found.rewriting == [0: "original", 1: "original", 2: "near-copy"])
    #expect(found.order == [0, 2])
  }

  @Test func everyPairComesWithItsEvidence() {
    let found = derivation(SmallCorpus.fire)
    #expect(found.pairs.map { [$0.left, $0.right] } == [[0, 1], [0, 2], [1, 2]])
    let copy = found.pairs[1]
    #expect(copy.relation == "copy")
    for run in copy.runs {
      #expect(SmallCorpus.fire.string(run.left) == SmallCorpus.fire.string(run.right))
    }
    #expect(found.pairs[0].relation == "independent")
  }
}
