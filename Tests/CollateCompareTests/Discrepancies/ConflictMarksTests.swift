import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ConflictMarksTests {
  /// Three files, one row, and one conflict of what they give: `14`, `19` and `19`.
  private func marked(
    _ category: Discrepancy.Category = .number, _ severity: Discrepancy.Severity = .material,
    statement: Int = 1, families: [[Int]] = [[0], [1], [2]], sides: [Int] = [0, 1, 2]
  ) -> Claim {
    var accounts = Accounts("The flood killed 14.", "The flood killed 19.", "A flood killed 19.")
    accounts.claim((0, "flood"), (1, "flood"), (2, "flood"))
    var corpus = accounts.corpus
    corpus.claims[0].statement = corpus.claims[0].evidence[statement].passage
    corpus.claims[0].support = .corroborated
    corpus.derivation.families = families.enumerated().map { .init(id: "f\($0)", members: $1) }
    let values = ["14", "19", "19"]
    let isTie = sides.count == 2
    corpus.discrepancies = [
      Discrepancy(
        category: category, severity: severity,
        sides: sides.map { index in
          .init(
            passage: Passage(document: index, span: accounts.span(values[index], in: index)),
            value: values[index], isDeviant: !isTie && index == 0)
        }, rule: .init("test", "test"))
    ]
    ConflictMarks(corpus).mark(&corpus)
    return corpus.claims[0]
  }

  @Test func theValueOfFewerAccountsContradicts() {
    let claim = marked()
    #expect(claim.evidence.map(\.status) == [.contradicts, .states, .states])
    #expect(claim.support == .disputed)
  }

  @Test func whatMayStillBeTrueStatesDifferently() {
    #expect(marked(.certainty).evidence[0].status == .statesDifferently)
    #expect(marked(.number, .minor).evidence[0].status == .statesDifferently)
  }

  @Test func theStatementNeverContradictsItsRow() {
    let claim = marked(statement: 0)
    #expect(claim.statement == claim.evidence[1].passage)
  }

  @Test func onATieEvidenceIsMeasuredByTheStatement() {
    let claim = marked(statement: 1, sides: [0, 1])
    #expect(claim.statement == claim.evidence[1].passage)
    #expect(claim.evidence.map(\.status) == [.contradicts, .states, .states])
    #expect(marked(statement: 2, sides: [0, 1]).evidence.map(\.status) == [.states, .states, .states])
  }

  @Test func compatibleValuesDisputeNothing() {
    #expect(marked(.number, .minor).support == .corroborated)
  }

  @Test func aConflictInsideOneAccountDisputesNothing() {
    #expect(marked(families: [[0, 1, 2]]).support == .corroborated)
  }
}
