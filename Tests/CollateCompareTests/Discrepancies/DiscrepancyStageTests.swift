import CollateCore
import Testing

@testable import CollateCompare

@Suite struct DiscrepancyStageTests {
  private func compared(_ least: Discrepancy.Severity = .minor, cut: Double = DiscrepancyRanking.cut)
    -> Corpus
  {
    var accounts = Accounts(
      "The storm over Melis killed 14 people.\nHe saw a woman fleeing the flooded house.",
      "The storm over Melis killed 19 people.\nHe saw a lady fleeing the flooded house."
    )
    accounts.number("14", in: 0, 14, counted: "person")
    accounts.number("19", in: 1, 19, counted: "person")
    accounts.claim((0, "storm"), (1, "storm"))
    accounts.claim((0, "fleeing"), (1, "fleeing"))
    var corpus = accounts.corpus
    DiscrepancyStage.compare(&corpus, least: least, DiscrepancyRanking(cut: cut))
    return corpus
  }

  @Test func wordingIsKeptApartAndAllKnowTheirClaim() {
    let corpus = compared()
    #expect(corpus.discrepancies.map(\.category) == [.number])
    #expect(corpus.discrepancies.map(\.severity) == [.material])
    #expect(corpus.discrepancies.map(\.claim) == ["c1"])
    #expect((corpus.candidates + corpus.wording).map(\.claim) == ["c2"])
    #expect(Set((corpus.discrepancies + corpus.candidates + corpus.wording).map(\.id)).count == 2)
  }

  @Test func whatLiesBelowTheCutIsACandidateOfTheSameName() {
    let (all, none) = (compared(), compared(cut: 1))
    #expect(none.discrepancies.isEmpty)
    #expect(none.candidates.map(\.id) == (all.discrepancies + all.candidates).map(\.id))
    #expect(none.claims.allSatisfy { $0.support != .disputed })
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
    DiscrepancyStage.compare(&corpus)
    #expect(corpus.claims.map(\.support) == [.disputed, .disputed])
  }

  @Test func milderDifferencesCanBeLeftOut() {
    #expect(compared(.minor).discrepancies.count == 1 && compared(.material).discrepancies.count == 1)
    var minor = Accounts("about 40 people fled Melis", "at least 40 people fled Melis")
    minor.number("40", in: 0, 40, .about, counted: "person")
    minor.number("40", in: 1, 40, .atLeast, counted: "person")
    minor.claim((0, "fled"), (1, "fled"))
    var corpus = minor.corpus
    DiscrepancyStage.compare(&corpus)
    #expect(corpus.discrepancies.map(\.severity) == [.minor])
    DiscrepancyStage.compare(&corpus, least: .material)
    #expect(corpus.discrepancies.isEmpty)
  }

  @Test func everyRunGivesTheSameResult() {
    #expect((0..<5).map { _ in compared().discrepancies }.allSatisfy { $0 == compared().discrepancies })
  }
}
