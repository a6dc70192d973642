import CollateCore
import Testing

@testable import CollateCompare

@Suite struct BoundDifferencesTests {
  private func accounts(_ bound: Quantity.Bound) -> Accounts {
    var accounts = Accounts(
      "At least 12 guests were at the harbour party in Melis.",
      "Some 12 guests were at the harbour party in Melis.")
    accounts.claim((0, "guests"), (1, "guests"))
    accounts.number("At least 12", in: 0, 12, .atLeast, counted: "guest")
    accounts.number("Some 12", in: 1, 12, bound, counted: "guest")
    return accounts
  }

  @Test func boundsThatPointDifferentWaysAreMinor() {
    #expect(accounts(.about).found(by: BoundDifferences()).map(\.severity) == [.minor])
  }

  @Test func sameBoundsAreNoDifference() {
    #expect(accounts(.moreThan).found(by: BoundDifferences()).isEmpty)
  }
}
