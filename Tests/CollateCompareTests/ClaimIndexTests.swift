import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct ClaimIndexTests {
  @Test func evidenceIsFoundWhereItStandsAndNowhereElse() {
    func claim(_ id: String, _ spans: Span...) -> Claim {
      let evidence = spans.map { Claim.Evidence(passage: Passage(document: 0, span: $0)) }
      return Claim(id: id, statement: evidence[0].passage, evidence: evidence)
    }
    let index = ClaimIndex([claim("c1", Span(1_000, 1_100), Span(5, 9)), claim("c2", Span(1_090, 1_200))])
    #expect(index.claims(at: Passage(document: 0, span: Span(1_095, 1_096))) == [0, 1])
    #expect(index.claims(at: Passage(document: 0, span: Span(0, 6))) == [0])
    #expect(index.claims(at: Passage(document: 0, span: Span(9, 20))).isEmpty)
    #expect(index.claims(at: Passage(document: 1, span: Span(5, 9))).isEmpty)
  }
}
