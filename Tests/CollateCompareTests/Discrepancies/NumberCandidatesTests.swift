import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberCandidatesTests {
  @Test func whatFailsAGuessAtWhereLiesBelowTheCut() {
    var accounts = Accounts(
      "The storm tore 40 barns down in Upper Arn.",
      "The storm tore 45 barns down in Lower Bol overnight again.")
    accounts.number("40", in: 0, 40, counted: "barn")
    accounts.number("45", in: 1, 45, counted: "barn")
    #expect(accounts.found(by: NumberConflicts()).isEmpty)
    let found = accounts.found(by: NumberCandidates())
    #expect(found.map(accounts.words) == [["40", "45"]])
    #expect(found.allSatisfy { ($0.confidence ?? 1) < DiscrepancyRanking.cut })
  }

  @Test func whatIsAConflictIsNoCandidate() {
    var accounts = Accounts("The storm tore 40 barns down.", "The storm tore 45 barns down.")
    accounts.number("40", in: 0, 40, counted: "barn")
    accounts.number("45", in: 1, 45, counted: "barn")
    #expect(accounts.found(by: NumberCandidates()).isEmpty)
  }
}
