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
}
