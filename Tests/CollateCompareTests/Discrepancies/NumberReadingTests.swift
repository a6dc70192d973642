import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberReadingTests {
  private func frames(_ accounts: Accounts) -> [NumberFrame] {
    NumberReading(0, Comparison(accounts.corpus)).frames
  }

  @Test func aConversionInBracketsIsNoNumberOfItsOwn() {
    var accounts = Accounts("The camp lies 25 km (15 miles) from Ambrey, and 9 miles from the sea.")
    accounts.number("25 km", in: 0, 25, unit: "km")
    accounts.number("15 miles", in: 0, 15, unit: "mi")
    accounts.number("9 miles", in: 0, 9, unit: "mi")
    #expect(frames(accounts).map(\.quantity.lower) == [25, 9])
  }

  @Test func twoCurrenciesAreTwoNumbers() {
    var accounts = Accounts("The loan is 110 million euros ($143 million).")
    accounts.number("110 million euros", in: 0, 110, unit: "EUR")
    accounts.number("$143 million", in: 0, 143, unit: "USD")
    #expect(frames(accounts).count == 2)
  }

  @Test func theYearsOfItsSentenceAreKnown() {
    var accounts = Accounts("A quake in 2004 killed 300 people.\nThis one killed 12.")
    accounts.number("300", in: 0, 300, counted: "person")
    accounts.number("12", in: 0, 12, counted: "person")
    accounts.date("2004", in: 0, "2004")
    #expect(frames(accounts).map(\.years) == [[2004], []])
  }
}
