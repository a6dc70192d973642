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
    ConflictMarks(corpus).mark(&corpus)
    return corpus.claims[0].evidence.map(\.status)
  }

  @Test func whatIsNoFactHereAndIsThereIsStatedDifferently() {
    #expect(marked(.done, .possible) == [.states, .statesDifferently])
    #expect(marked(.planned, .done, .done) == [.statesDifferently, .states, .states])
  }

  @Test func twoWaysOfNoFactDifferToo() {
    #expect(marked(.planned, .unknown) == [.statesDifferently, .statesDifferently])
  }

  @Test func oneWayForAllIsTheRowsOwn() {
    #expect(marked(.possible, .possible) == [.states, .states])
    #expect(marked(.planned, nil) == [.states, .states])
  }
}
