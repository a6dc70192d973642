import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ExclusiveWordsTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts(left, right)
    accounts.claim((0, "ferry"), (1, "ferry"))
    return accounts.found(by: ExclusiveWords())
  }

  @Test func anotherPointOfTheCompassIsMaterial() {
    let found = found(
      "The ferry sank off the southern tip of the island.",
      "Off the northern tip of the island the ferry went down.")
    #expect(found.map(\.category) == [.scope])
    #expect(found.map(\.severity) == [.material])
    #expect(found.map { $0.sides.map(\.value) } == [["south", "north"]])
  }

  @Test func anotherRelativeIsAnActor() {
    #expect(
      found("On the ferry her sister held the child.", "Her mother held the child on the ferry.").map(
        \.category)
        == [.actor])
  }

  @Test func beforeAndAfterOneEventIsAnotherOrder() {
    let found = found(
      "The ferry was sold after the owners signed the lease.",
      "The ferry was sold before the owners sign a lease.")
    #expect(found.map(\.category) == [.sequence])
    #expect(
      self.found("The ferry was sold after the owners signed the lease.", "The ferry sank before dawn.")
        .isEmpty)
  }

  @Test func wordsForOneMemberDoNotDiffer() {
    #expect(
      found("The ferry carried a red lorry of the mill.", "A red truck of the mill was on the ferry.").isEmpty
    )
  }

  @Test func twoMembersInOneSentenceAreTwoThings() {
    #expect(
      found(
        "The ferry sank off the southern tip of the island.",
        "Off the northern tip of the island, not the southern, the ferry sank."
      ).isEmpty)
  }

  @Test func accountsThatKnowBothWordsMayMeanTwoThings() {
    #expect(
      found(
        "The ferry sank off the southern tip of the island.\nNorthern villages saw it.",
        "Off the northern tip of the island the ferry sank.\nSouthern villages saw it."
      ).isEmpty)
  }

  @Test func otherSurroundingsAreAnotherThing() {
    #expect(found("The ferry went to a southern harbour.", "From a northern town came the ferry.").isEmpty)
  }
}
