import CollateCore
import Testing

@testable import CollateCompare

@Suite struct PolarityShiftsTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts(left, right)
    accounts.claim((0, "plant"), (1, "plant"))
    return accounts.found(by: PolarityShifts())
  }

  @Test func yesAgainstNoInLikeWordsIsMaterial() {
    let found = found(
      "The ministry will not close the plant in Melis this year.",
      "The ministry will close the plant in Melis this year.")
    #expect(found.map(\.category) == [.polarity])
    #expect(found.map(\.severity) == [.material])
  }

  @Test func denialsOnBothSidesAreNone() {
    #expect(
      found("The ministry will not close the plant.", "The ministry will never close the plant.").isEmpty)
  }

  @Test func aDenialOfSomethingElseIsNone() {
    #expect(
      found("The plant stays open.", "Nobody was hurt and there was no damage when the plant lost power.")
        .isEmpty)
  }

  @Test func aVerbThatDeniesMeetsANegation() {
    var accounts = Accounts(
      "No ferry will sail to the island before Friday.",
      "All ferries to the island are cancelled until Friday.")
    accounts.claim((0, "island"), (1, "island"))
    #expect(accounts.found(by: PolarityShifts()).isEmpty)
  }
}
