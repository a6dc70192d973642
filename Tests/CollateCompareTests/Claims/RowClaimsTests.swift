import CollateCore
import Testing

@testable import CollateCompare

@Suite struct RowClaimsTests {
  @Test func whatSeveralFilesStateComesFirst() throws {
    let corpus = SmallCorpus.make(
      "A goat won the village race.\nThe dam at Oster broke on Monday.",
      "The dam at Oster broke on Monday night.")
    let support = SupportRule(corpus, required: 2)
    let rows = FactRows(
      StatementIndex(corpus.documents), corpus.documents, support: support, model: .fitted)
    let claims = RowClaims(corpus, rows, support: support, repeats: RepeatedSentences()).claims()
    #expect(claims.map(\.documents) == [[0, 1], [0]])
    #expect(Set(claims.map(\.id)).count == 2 && claims.allSatisfy { $0.id.hasPrefix("c") })
    #expect(
      claims.allSatisfy { claim in claim.evidence.contains { $0.passage.document == claim.statement.document }
      })
  }
}
