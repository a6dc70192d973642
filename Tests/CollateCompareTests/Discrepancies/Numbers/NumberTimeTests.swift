import Testing

@testable import CollateCompare

@Suite struct NumberTimeTests {
  @Test func yearsWithoutACommonOneAreOthers() {
    let flood = NumberTime(years: [1998])
    #expect(flood.hasOtherYears(than: NumberTime(years: [2011])))
    // One year against the years from one to another.
    #expect(flood.hasOtherYears(than: NumberTime(years: [1998, 2011])))
    #expect(!flood.hasOtherYears(than: NumberTime(years: [1998])))
    #expect(!flood.hasOtherYears(than: NumberTime()))
  }

  @Test func aMonthAloneIsAnotherTimeThanADay() {
    let monday = NumberTime(weekdays: ["monday"])
    #expect(monday.hasOtherDays(than: NumberTime(isPeriod: true)))
    #expect(NumberTime(isPeriod: true).hasOtherDays(than: monday))
    #expect(monday.hasOtherDays(than: NumberTime(weekdays: ["friday"])))
    #expect(!monday.hasOtherDays(than: NumberTime(weekdays: ["monday", "friday"])))
    #expect(!monday.hasOtherDays(than: NumberTime()))
    // Nobody knows on which weekday a day of a month falls without its year.
    #expect(!monday.hasOtherDays(than: NumberTime(days: ["1-4"])))
    #expect(NumberTime(days: ["1-5"]).hasOtherDays(than: NumberTime(days: ["1-4"])))
  }
}
