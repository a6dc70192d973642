import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberSlotsTests {
  @Test func equalValuesPairBeforeOthers() {
    var accounts = Accounts(
      "The raid on Melis killed 40 people and the war killed 600 people.",
      "The war killed 660 people, and the raid on Melis killed 40 people."
    )
    accounts.number("40", in: 0, 40, counted: "person")
    accounts.number("600", in: 0, 600, counted: "person")
    accounts.number("660", in: 1, 660, counted: "person")
    accounts.number("40", in: 1, 40, counted: "person")
    let slots = Comparison(accounts.corpus).numberSlots.slots
    #expect(slots.map { $0.map { $0.key[0] } } == [[40, 40], [600, 660]])
  }

  @Test func numbersOfOtherYearsFillOtherSlots() {
    var accounts = Accounts(
      "The flood in Orania in 1998 killed 600 people.", "The flood in Orania in 2011 killed 660 people.")
    accounts.number("600", in: 0, 600, counted: "person")
    accounts.number("660", in: 1, 660, counted: "person")
    #expect(Comparison(accounts.corpus).numberSlots.slots.count == 1)
    accounts.date("1998", in: 0, "1998")
    accounts.date("2011", in: 1, "2011")
    #expect(Comparison(accounts.corpus).numberSlots.slots.isEmpty)
  }

  @Test func aConversionAgreesWithWhatItConverts() {
    var accounts = Accounts(
      "The refugee camp at Yarra lies 10 miles from the border with Orania.",
      "The refugee camp at Yarra lies 16 km from the border with Orania.")
    accounts.number("10 miles", in: 0, 10, unit: "mi")
    accounts.number("16 km", in: 1, 16, unit: "km")
    #expect(accounts.found(by: NumberConflicts()).isEmpty)
  }

  @Test func aLargeNumberMeetsItsEqualWhateverItCounts() {
    var accounts = Accounts(
      "Pirates attacked as many as 100 vessels off Orania this year.",
      "There were nearly 100 attacks by pirates off Orania this year.")
    accounts.claim((0, "Pirates"), (1, "attacks"))
    accounts.number("as many as 100", in: 0, 100, .atMost, counted: "vessel")
    accounts.number("nearly 100", in: 1, 100, .about, counted: "attack")
    #expect(Comparison(accounts.corpus).numberSlots.agreements.count == 1)
  }
}
