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
    #expect(found.rewriting == [0: .original, 1: .original, 2: .nearCopy])
    #expect(found.order == [0, 2])
  }

  @Test func everyPairComesWithItsEvidence() {
    let found = derivation(SmallCorpus.fire)
    #expect(found.pairs.map { [$0.left, $0.right] } == [[0, 1], [0, 2], [1, 2]])
    let copy = found.pairs[1]
    #expect(copy.relation == .copy)
    for run in copy.runs {
      #expect(SmallCorpus.fire.string(run.left) == SmallCorpus.fire.string(run.right))
    }
    #expect(found.pairs[0].relation == .independent)
  }

  @Test func namesTurnedRoundShowAMachine() {
    let accounts = Accounts(
      "Envoys of East Orania landed.\nThey left East Orania by boat.", "East Orania sent envoys.",
      "Envoys of Orania's East came by boat.\nOn Monday Orania's East called them home.")
    let found = derivation(accounts.corpus)
    #expect(found.rewriting[2] == .machineSpun)
    #expect(found.rewriting[0] != .machineSpun)
    #expect(
      found.traces.map { $0.evidence.map(accounts.corpus.string) } == [
        ["Orania's East", "Orania's East", "East Orania"]
      ])
  }

  @Test func aNameThatADocumentAlsoWritesAsUsualIsNotScrambled() {
    let accounts = Accounts(
      "Envoys of East Orania landed.", "East Orania sent envoys.",
      "Envoys of Orania's East came.\nOrania's East called them.\nEast Orania is small.")
    #expect(derivation(accounts.corpus).traces.isEmpty)
    #expect(ScrambledNames([]).findings.isEmpty)
  }
}
