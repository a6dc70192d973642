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
    let difference = NumberDifference.of(conflict, values)
    #expect(difference.excluded.contains(.rounding) && difference.excluded.contains(.participant))
    #expect(difference.rule == .numbersExclude)
  }
}
