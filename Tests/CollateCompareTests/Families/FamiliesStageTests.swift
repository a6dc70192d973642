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
    #expect(found.rewriting == [0: .nearCopy, 1: .original, 2: .nearCopy])
    #expect(found.order == [0, 2])
  }

  @Test func aPairThatSaysSomethingComesWithItsEvidence() throws {
    let found = derivation(SmallCorpus.fire)
    let copy = try #require(found.pairs.first { $0.left == 0 && $0.right == 2 })
    #expect(copy.relation == .copy)
    #expect(!copy.runs.isEmpty)
    for run in copy.runs {
      #expect(SmallCorpus.fire.string(run.left) == SmallCorpus.fire.string(run.right))
    }
    #expect(found.pairs.allSatisfy { $0.relation == .independent || [$0.left, $0.right] == [0, 2] })
    #expect((found.pairs.count...3).contains(found.comparedPairs[0] ?? 0))
  }

  @Test func furnitureOfOneSiteMakesNoFamily() {
    let head = "Coast Radio keeps you posted on the hour, every hour.\n"
    let tail =
      "\nYou may change your choice of notices in the settings of your browser at any time you like."
    let mill =
      "A fire destroyed the grain mill in Torvall and killed two workers who had slept in its loft.\n"
      + "Insurance inspectors will measure the loss next week and question the watchman again."
    let vote =
      "The council of Hollin chose Ida Brekke as its new mayor by a single vote after a long night.\n"
      + "Her rival asked for a recount and left the hall without a word to the waiting crowd."
    let pages = SmallCorpus.make(head + mill + tail, head + vote + tail)
    #expect(derivation(pages).families.map(\.members) == [[0], [1]])
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
