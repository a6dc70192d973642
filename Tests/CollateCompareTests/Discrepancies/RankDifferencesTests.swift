import CollateCore
import Testing

@testable import CollateCompare

@Suite struct RankDifferencesTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts(left, right)
    accounts.claim((0, "bridge"), (1, "bridge"))
    return accounts.found(by: RankDifferences())
  }

  @Test func aRankAloneAgainstASharedOneIsScope() {
    let found = found(
      "It is the longest bridge in the country.", "It is one of the longest bridges in the country.")
    #expect(found.map(\.category) == [.scope])
  }

  @Test func equalRanksAndNounsInEstAreNone() {
    #expect(found("It is the longest bridge.", "This is the longest bridge yet.").isEmpty)
    #expect(found("One protest blocked the bridge.", "The protest on the bridge ended.").isEmpty)
  }
}
