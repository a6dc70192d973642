import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ProspectsTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts(left, right)
    accounts.claim((0, "dam"), (1, "dam"))
    return accounts.found(by: Prospects())
  }

  @Test func doneAgainstPlannedIsATenseDifference() {
    let found = found("The city repaired the dam on Friday.", "The city plans to repair the dam on Friday.")
    #expect(found.map(\.category) == [.tense])
  }

  @Test func twoPlansAndTwoDeedsAreNone() {
    #expect(
      found("The city plans to repair the dam.", "The city is expected to repair the dam soon.").isEmpty)
    #expect(found("The city repaired the dam.", "The city has repaired the dam now.").isEmpty)
  }
}
