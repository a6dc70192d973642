import CollateCore
import Testing

@testable import CollateReport

@Suite struct CitedPassageTests {
  @Test func aPassageOfSeveralClaimsIsCitedOnce() {
    var corpus = TestCorpus.corpus
    corpus.claims.append(
      Claim(
        id: "c4",
        statement: corpus.claims[1].statement,
        evidence: [corpus.claims[1].evidence[0]],
        support: .corroborated
      )
    )
    let view = Presentation(corpus, record: RunRecord())
    let cited = CitedPassage.all(in: view)
    #expect(cited.map(\.count) == [2, 2, 2])
    #expect(cited[0].map { Set($0.claims) } == [[0], [1, 3]])
    #expect(cited[0][1].support(in: view) == .corroborated)
    #expect(cited[2].map(\.anchor.name) == ["e2-0", "e2-1"])
  }
}
