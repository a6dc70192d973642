import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberPairsTests {
  private func values(_ links: [NumberPairs.Link]) -> [[Double]] {
    links.map { [$0.pair.left.quantity.lower, $0.pair.right.quantity.lower] }
  }

  @Test func anEqualValueExplainsANumber() {
    var accounts = Accounts(
      "The raid on Melis killed 40 people and the war killed 600 people.",
      "The war killed 660 people, and the raid on Melis killed 40 people."
    )
    accounts.number("40", in: 0, 40, counted: "person")
    accounts.number("600", in: 0, 600, counted: "person")
    accounts.number("660", in: 1, 660, counted: "person")
    accounts.number("40", in: 1, 40, counted: "person")
    let pairs = NumberPairs(Comparison(accounts.corpus))
    #expect(values(pairs.equal) == [[40, 40]])
    #expect(values(pairs.conflicting) == [[600, 660]])
  }

  @Test func theBetterPartnerIsARivalOfTheOther() {
    var accounts = Accounts(
      "Hail broke 30 panes of the Melis greenhouse.",
      "Hail broke 34 panes of the Melis greenhouse.\nA ball broke 50 panes somewhere else."
    )
    accounts.number("30", in: 0, 30, counted: "pane")
    accounts.number("34", in: 1, 34, counted: "pane")
    accounts.number("50", in: 1, 50, counted: "pane")
    let conflicting = NumberPairs(Comparison(accounts.corpus)).conflicting
    #expect(values(conflicting) == [[30, 34], [30, 50]])
    #expect(conflicting.map(\.hasRival) == [false, true])
  }

  @Test func whatIsNoFiniteNumberHasNoPartner() {
    for value in [Double.nan, .infinity] {
      var accounts = Accounts("Hail broke 30 panes in Melis.", "Hail broke 34 panes in Melis.")
      accounts.number("30", in: 0, value, counted: "pane")
      accounts.number("34", in: 1, 34, counted: "pane")
      let pairs = NumberPairs(Comparison(accounts.corpus))
      #expect(pairs.equal.isEmpty && pairs.conflicting.isEmpty)
    }
  }

  @Test func numbersOfOneDocumentAreNoPair() {
    var accounts = Accounts("Hail broke 30 panes in Melis.\nHail broke 34 panes in Melis.")
    accounts.number("30", in: 0, 30, counted: "pane")
    accounts.number("34", in: 0, 34, counted: "pane")
    let pairs = NumberPairs(Comparison(accounts.corpus))
    #expect(pairs.equal.isEmpty && pairs.conflicting.isEmpty)
  }

  @Test func measuresOfOtherUnitsNeverMeet() {
    var accounts = Accounts("The bridge cost 40 million crowns.", "The bridge is 40 km long.")
    accounts.number("40 million", in: 0, 4e7, unit: "crown")
    accounts.number("40 km", in: 1, 40, unit: "km")
    #expect(NumberPairs(Comparison(accounts.corpus)).equal.isEmpty)
  }
}
