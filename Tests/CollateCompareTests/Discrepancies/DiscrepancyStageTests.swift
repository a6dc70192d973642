import CollateCore
import Testing

@testable import CollateCompare

@Suite struct DiscrepancyStageTests {
  private func compared(_ least: Discrepancy.Severity = .wording) -> Corpus {
    var accounts = Accounts(
      "The storm over Melis killed 14 people.\nHe saw a woman fleeing the flooded house.",
      "The storm over Melis killed 19 people.\nHe saw a lady fleeing the flooded house."
    )
    accounts.number("14", in: 0, 14, counted: "person")
    accounts.number("19", in: 1, 19, counted: "person")
    accounts.claim((0, "storm"), (1, "storm"))
    accounts.claim((0, "fleeing"), (1, "fleeing"))
    var corpus = accounts.corpus
    DiscrepancyStage.compare(&corpus, least: least)
    return corpus
  }

  @Test func materialDifferencesComeFirstAndKnowTheirClaim() {
    let corpus = compared()
    #expect(corpus.discrepancies.map(\.id) == ["d1", "d2"])
    #expect(corpus.discrepancies.map(\.severity) == [.material, .wording])
    #expect(corpus.discrepancies.map(\.claim) == ["c1", "c2"])
    #expect(
      corpus.discrepancies.allSatisfy {
        $0.sides.contains { $0.isDeviant } && $0.sides.contains { !$0.isDeviant }
      })
  }

  @Test func aDetectorThatIsLeftOutFindsNothing() throws {
    let ablation = try #require(
      DiscrepancyStage.ablations.first { $0.mechanism == "\(NumberConflicts.self)" })
    guard case .corpus(let body) = try ablation.stage.make(OptionValues(specs: ablation.stage.options)) else {
      return #expect(Bool(false), "the stage works on the corpus")
    }
    var corpus = compared()
    try body(&corpus, StageContext(stage: ablation.stage.name))
    #expect(!corpus.discrepancies.contains { $0.severity == .material })
  }

  @Test func evidenceOfTheDeviantSideContradictsItsClaim() {
    #expect(compared().claims[0].evidence.map(\.status) == [.states, .contradicts])
    #expect(compared().claims[1].evidence.map(\.status) == [.states, .states])
  }

  @Test func aClaimThatHoldsBothSidesIsDisputed() {
    #expect(compared().claims.map { $0.support == .disputed } == [true, false])
  }

  @Test func aStatementOfOneSideIsDisputedThoughItsOtherEvidenceIsSilent() {
    var accounts = Accounts(
      "The storm over Melis killed 14 people.",
      "The storm over Melis killed 19 people.\nA storm passed over Melis."
    )
    accounts.number("14", in: 0, 14, counted: "person")
    accounts.number("19", in: 1, 19, counted: "person")
    accounts.claim((0, "storm"), (1, "storm"))
    accounts.claim((0, "storm"), (1, "passed"))
    var corpus = accounts.corpus
    for index in corpus.claims.indices { corpus.claims[index].support = .corroborated }
    DiscrepancyStage.compare(&corpus, least: .wording)
    #expect(corpus.claims.map(\.support) == [.disputed, .disputed])
  }

  @Test func milderDifferencesCanBeLeftOut() {
    #expect(compared(.minor).discrepancies.map(\.severity) == [.material])
  }

  @Test func everyRunGivesTheSameResult() {
    #expect((0..<5).map { _ in compared().discrepancies }.allSatisfy { $0 == compared().discrepancies })
  }
}
