import CollateCore
import Testing

@testable import CollateCompare

@Suite struct CertaintyShiftsTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts(left, right)
    accounts.claim((0, "warehouse"), (1, "warehouse"))
    return accounts.found(by: CertaintyShifts())
  }

  @Test func factAgainstSuspicionIsFound() {
    let found = found(
      "The driver set fire to the warehouse in Melis.",
      "The driver allegedly set fire to the warehouse in Melis.")
    #expect(found.map(\.category) == [.certainty])
    #expect(found.map(\.severity) == [.material])
  }

  @Test func anotherModalInCopiedWordingIsFound() {
    #expect(
      found("The warehouse in Melis may reopen in June.", "The warehouse in Melis will reopen in June.").count
        == 1)
  }

  @Test func hedgesOnBothSidesAreNone() {
    #expect(
      found("The driver allegedly burned the warehouse.", "The driver reportedly burned the warehouse.")
        .isEmpty)
  }

  @Test func aHedgeOnWhatTheOtherLeavesOutIsNone() {
    #expect(
      found(
        "The ferry lay at the warehouse pier this month, most likely for maintenance.",
        "The ferry lay at the warehouse pier this month."
      ).isEmpty)
  }

  @Test func suspicionIsToldFromASuspect() {
    #expect(
      found("Investigators suspect arson at the warehouse.", "Arson burned the warehouse.").count == 1)
    #expect(found("The suspect fled the warehouse.", "The man fled the warehouse.").isEmpty)
  }

  @Test func aSpunTextIsNeverMaterial() {
    var accounts = Accounts(
      "The driver set fire to the warehouse in Melis.",
      "The driver allegedly set fire to the warehouse in Melis.")
    accounts.claim((0, "warehouse"), (1, "warehouse"))
    accounts.spin(1)
    #expect(accounts.found(by: CertaintyShifts()).map(\.severity) == [.minor])
  }
}
