import Testing

@testable import CollateCompare

@Suite struct FactRowsTests {
  private func rows() -> FactRows {
    var corpus = SmallCorpus.fire
    FamiliesStage.findFamilies(in: &corpus)
    return FactRows(
      StatementIndex(corpus.documents), corpus.documents, support: SupportRule(corpus, required: 2),
      model: .fitted)
  }

  @Test func aUnitIsInOneRowAtMost() {
    let units = rows().rows.flatMap(\.units)
    #expect(Set(units).count == units.count)
  }

  @Test func rowsOfSeveralDocumentsHaveAStrength() {
    let found = rows()
    for row in found.rows {
      let documents = Set(row.units.map { found.units.all[$0].statement.document })
      #expect((row.strength != nil) == (documents.count > 1))
    }
    #expect(found.rows.contains { $0.agrees == true })
  }

  @Test func whatLinkedSentencesHoldIsNoStatementOfOneFile() {
    let found = rows()
    let alone = found.rows.filter { $0.strength == nil }.map { found.units.all[$0.units[0]] }
    #expect(alone.contains { found.sentences.partners[$0.sentence].isEmpty })
    #expect(alone.allSatisfy { !$0.isStub })
  }
}
