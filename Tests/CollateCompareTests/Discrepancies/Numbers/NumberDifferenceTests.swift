import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberDifferenceTests {
  @Test func aConflictTellsItsRuleAndWhatWasExcluded() throws {
    var accounts = Accounts("The storm tore 40 barns down.", "The storm tore 45 barns down.")
    accounts.number("40", in: 0, 40, counted: "barn")
    accounts.number("45", in: 1, 45, counted: "barn")
    let values = SlotValues(NumberPairs(Comparison(accounts.corpus)))
    let conflict = try #require(values.conflicts.first)
    let sure = NumberDifference.of(conflict, values, isSure: true)
    #expect(sure.excluded.contains(.rounding) && sure.excluded.contains(.participant))
    let unsure = NumberDifference.of(conflict, values, isSure: false)
    #expect(unsure.excluded.isEmpty)
    let cut = DiscrepancyRanking.cut
    #expect(try #require(sure.confidence) >= cut && #require(unsure.confidence) < cut)
  }
}
