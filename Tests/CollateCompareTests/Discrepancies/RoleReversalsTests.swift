import CollateCore
import Testing

@testable import CollateCompare

@Suite struct RoleReversalsTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts(left, right)
    accounts.claim((0, "blocking"), (1, "blocking"))
    return accounts.found(by: RoleReversals())
  }

  @Test func exchangedRolesAreMaterial() {
    let found = found(
      "The Mill Guild sued Torvall Council for blocking the river road.",
      "Torvall Council sued the Mill Guild for blocking the river road.")
    #expect(found.map(\.category) == [.actor])
    #expect(found.map(\.severity) == [.material])
  }

  @Test func passiveOnOneSideIsNone() {
    #expect(
      found(
        "The Mill Guild sued Torvall Council for blocking the river road.",
        "Torvall Council was sued by the Mill Guild for blocking the river road."
      ).isEmpty)
  }

  @Test func mutualDeedsAndRowsAreNone() {
    #expect(
      found(
        "Brekke met Lund about blocking the river road.", "Lund met Brekke about blocking the river road."
      ).isEmpty)
    #expect(
      found(
        "Brekke and Lund spoke of blocking the river road.",
        "Lund and Brekke spoke of blocking the river road."
      ).isEmpty)
  }
}
