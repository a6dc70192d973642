import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ListDifferencesTests {
  private func found(_ last: String) -> [Difference] {
    var accounts = Accounts("Flour, rice, oil and soap were sent.", "They sent flour, rice and \(last).")
    accounts.list("Flour", "rice", "oil", "soap", in: 0)
    accounts.list("flour", "rice", last, in: 1)
    return accounts.found(by: ListDifferences())
  }

  @Test func otherMembersAreFound() {
    #expect(found("tents").map(\.category) == [.list])
  }

  @Test func listsOfOtherThingsAreNotCompared() {
    var accounts = Accounts("Flour, rice and oil were sent.", "Melis, Varn and Tosk were hit.")
    accounts.list("Flour", "rice", "oil", in: 0)
    accounts.list("Melis", "Varn", "Tosk", in: 1)
    #expect(accounts.found(by: ListDifferences()).isEmpty)
  }
}
