import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct FactualityMarksTests {
  /// The marks of a row of accounts with these factualities.
  private func marked(_ factualities: Factuality?...) -> [Claim.Status] {
    var corpus = Corpus()
    corpus.documents = factualities.indices.map { Document(name: "\($0)", plain: "The ferry sank.") }
    let evidence = factualities.enumerated().map { index, factuality in
      Claim.Evidence(passage: Passage(document: index, span: Span(0, 15)), factuality: factuality)
    }
    corpus.claims = [Claim(id: "c", statement: evidence[0].passage, evidence: evidence)]
    FactualityMarks.mark(&corpus)
    return corpus.claims[0].evidence.map(\.status)
  }

  @Test func whatOthersTellAsDoneIsStatedDifferentlyWhereItIsOnlyPossible() {
    #expect(marked(.done, .possible) == [.states, .statesDifferently])
    #expect(marked(.unknown, .done) == [.statesDifferently, .states])
  }

  @Test func whatMostHoldAsPossibleIsTheRowsOwn() {
    #expect(marked(.done, .possible, .possible) == [.states, .states, .states])
    #expect(marked(.possible, .possible) == [.states, .states])
  }

  @Test func plansAndUnreadEvidenceStay() {
    #expect(marked(.done, .planned, nil) == [.states, .states, .states])
  }
}
