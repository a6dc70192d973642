import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberConflictsTests {
  @Test func tollsThatExcludeEachOtherAreMaterialThoughTheirSentencesShareLittle() throws {
    var accounts = Accounts(
      "The ferry Aurora sank off Melis on Monday, killing 14 people.",
      "Rescue work went on.\nAt least 19 people were killed when the ferry Aurora sank.",
      "A storm hit Melis.\nThe sinking of the Aurora killed 14 passengers."
    )
    accounts.number("14", in: 0, 14, counted: "person")
    accounts.number("At least 19", in: 1, 19, .atLeast, counted: "person")
    accounts.number("14", in: 2, 14, counted: "passenger")
    let found = accounts.found(by: NumberConflicts())
    #expect(found.count == 1)
    let conflict = try #require(found.first)
    #expect(conflict.severity == .material)
    #expect(accounts.words(conflict) == ["At least 19", "14", "14"])
  }

  @Test func compatibleBoundsAreMinor() {
    var accounts = Accounts(
      "More than 600 people were killed in the floods in Orania.",
      "Floods in Orania killed more than 650 people."
    )
    accounts.number("More than 600", in: 0, 600, .moreThan, counted: "person")
    accounts.number("more than 650", in: 1, 650, .moreThan, counted: "person")
    #expect(accounts.found(by: NumberConflicts()).map(\.severity) == [.minor])
  }

  @Test func theDeadAreNotComparedWithTheInjured() {
    var accounts = Accounts(
      "The fire in the Melis market killed 14 people.", "The fire in the Melis market injured 30 people.")
    accounts.number("14", in: 0, 14, counted: "person")
    accounts.number("30", in: 1, 30, counted: "person")
    #expect(accounts.found(by: NumberConflicts()).isEmpty)
  }

  @Test func anAccountThatKnowsBothValuesDoesNotConflict() {
    var accounts = Accounts(
      "The crash in Melis killed 14 people.\nAnother crash in Melis killed 19 people.",
      "The crash in Melis killed 19 people."
    )
    accounts.number("14", in: 0, 14, counted: "person")
    accounts.number("19", in: 0, 19, counted: "person")
    accounts.number("19", in: 1, 19, counted: "person")
    #expect(accounts.found(by: NumberConflicts()).isEmpty)
  }
}
