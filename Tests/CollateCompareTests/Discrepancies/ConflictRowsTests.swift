import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ConflictRowsTests {
  @Test func aRowForEachRuleAndPairOfValues() {
    var accounts = Accounts("The storm tore 40 barns down.", "The storm tore 45 barns down.")
    accounts.number("40", in: 0, 40, counted: "barn")
    accounts.number("45", in: 1, 45, counted: "barn")
    let rows = ConflictRow.all(in: accounts.corpus)
    #expect(rows.map(\.rule) == ["number.excludes"])
    #expect(rows.map(\.sides.count) == [2] && rows[0].features.count == ConflictRow.featureNames.count)
    #expect(!rows[0].key.isEmpty)
  }
}
