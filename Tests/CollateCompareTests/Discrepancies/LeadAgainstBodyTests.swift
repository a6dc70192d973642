import CollateCore
import Testing

@testable import CollateCompare

@Suite struct LeadAgainstBodyTests {
  @Test func leadAndBodyOfOneAccountDisagree() {
    var accounts = Accounts(
      "The blast at the Melis mill killed 14 people.\nThe hospital said the blast at the mill killed 17 people.",
      "The blast at the Melis mill killed 14 people.",
      "The hospital said the blast at the mill killed 17 people."
    )
    accounts.number("14", in: 0, 14, counted: "person")
    accounts.number("17", in: 0, 17, counted: "person")
    accounts.number("14", in: 1, 14, counted: "person")
    accounts.number("17", in: 2, 17, counted: "person")
    let found = accounts.found(by: LeadAgainstBody())
    #expect(found.map(accounts.words) == [["14", "17"]])
    #expect(found.map(\.isWithinDocument) == [true])
  }

  @Test func oneValueIsNoConflict() {
    var accounts = Accounts("The blast killed 14 people.", "The blast killed 14 people.")
    accounts.number("14", in: 0, 14, counted: "person")
    accounts.number("14", in: 1, 14, counted: "person")
    #expect(accounts.found(by: LeadAgainstBody()).isEmpty)
  }
}
