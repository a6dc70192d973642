import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ListDifferencesTests {
  private func found(_ last: String, isJoined: Bool = true) -> [Difference] {
    var accounts = Accounts("Flour, rice, oil and soap were sent.", "They sent flour, rice and \(last).")
    accounts.list("Flour", "rice", "oil", "soap", in: 0)
    accounts.list("flour", "rice", last, in: 1)
    if isJoined { accounts.claim((0, "sent"), (1, "sent")) }
    return accounts.found(by: ListDifferences())
  }

  @Test func otherMembersAreFound() {
    #expect(found("tents").map(\.category) == [.list])
  }

  @Test func listsOfSentencesThatNoClaimJoinsAreNotCompared() {
    #expect(found("tents", isJoined: false).isEmpty)
  }

  @Test func listsOfOtherThingsAreNotCompared() {
    var accounts = Accounts("Flour, rice and oil were sent.", "Melis, Varn and Tosk were hit.")
    accounts.list("Flour", "rice", "oil", in: 0)
    accounts.list("Melis", "Varn", "Tosk", in: 1)
    #expect(accounts.found(by: ListDifferences()).isEmpty)
  }

  @Test func anotherOrderIsNoDifference() {
    var accounts = Accounts(
      "Ships of Canada, Belgium and Chile took part.", "Along with Chile, Belgium and Canada, it took part.")
    accounts.list("Canada", "Belgium", "Chile", in: 0)
    accounts.list("Chile", "Belgium", "Canada", in: 1)
    #expect(accounts.found(by: ListDifferences()).isEmpty)
  }

  @Test func aMemberNamedBesideTheListIsNotMissing() {
    var accounts = Accounts(
      "Ships of Canada, Belgium, Chile and Peru took part.", "Peru joined Canada, Belgium and Chile.")
    accounts.list("Canada", "Belgium", "Chile", "Peru", in: 0)
    accounts.list("Canada", "Belgium", "Chile", in: 1)
    #expect(accounts.found(by: ListDifferences()).isEmpty)
  }
}
