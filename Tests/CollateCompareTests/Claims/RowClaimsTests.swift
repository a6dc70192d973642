import CollateCore
import Testing

@testable import CollateCompare

@Suite struct RowClaimsTests {
  private let corpus = SmallCorpus.fire

  private var claims: [Claim] {
    let support = SupportRule(corpus, required: 2)
    let rows = FactRows(StatementIndex(corpus.documents), corpus.documents, support: support, model: .fitted)
    return RowClaims(corpus, rows, support: support, repeats: RepeatedSentences()).claims()
  }

  @Test func whatSeveralDocumentsTellComesFirst() {
    let areWide = claims.map { $0.documents.count > 1 }
    #expect(areWide.contains(true) && areWide.contains(false))
    #expect(areWide == areWide.filter { $0 } + areWide.filter { !$0 })
  }

  @Test func everyClaimHasANameAndQuotesOneOfItsDocuments() {
    #expect(Set(claims.map(\.id)).count == claims.count)
    for claim in claims {
      #expect(claim.documents.contains(claim.statement.document))
      #expect(claim.evidence.map(\.passage) == claim.evidence.map(\.passage).sorted())
    }
  }
}
