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
    #expect(accounts.words(conflict) == ["14", "14", "At least 19"])
  }

  @Test func whoeverGivesBothValuesTellsOfTwoThings() {
    func found(_ rest: String) -> [Difference] {
      var accounts = Accounts(
        "The ferry Aurora sank off Melis on Monday, killing 14 people.",
        "The sinking of the ferry Aurora off Melis killed 19 people on Monday." + rest)
      accounts.claim((0, "ferry"), (1, "ferry"))
      accounts.number("14", in: 0, 14, counted: "person")
      accounts.number("19", in: 1, 19, counted: "person")
      if !rest.isEmpty { accounts.number("14", in: 1, 14, counted: "person") }
      return accounts.found(by: NumberConflicts())
    }
    #expect(found("").count == 1)
    #expect(found("\nA fire on the island had killed 14 people in May.").isEmpty)
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

  @Test func howFarApartEqualSentencesPutAValueHidesNothing() {
    var accounts = Accounts(
      "The state paid 45 million crowns for the repair of the Melis bridge.",
      "The state paid 4.5 million crowns for the repair of the Melis bridge.",
      "The state paid 2 million crowns for the repair of the Melis bridge.")
    accounts.claim((0, "state"), (1, "state"), (2, "state"))
    accounts.number("45 million crowns", in: 0, 45e6, unit: "crown")
    accounts.number("4.5 million crowns", in: 1, 4.5e6, unit: "crown")
    accounts.number("2 million crowns", in: 2, 2e6, unit: "crown")
    #expect(accounts.found(by: NumberConflicts()).map(\.severity) == [.material, .material])
  }

  @Test func aCountAgainstAVagueWordIsMinor() {
    var accounts = Accounts("Thieves took two paintings.", "Thieves took several old paintings.")
    accounts.claim((0, "Thieves"), (1, "Thieves"))
    accounts.number("two", in: 0, 2, counted: "painting")
    accounts.number("several", in: 1, 3, .range, upper: 9, counted: "painting", isVague: true)
    #expect(accounts.found(by: NumberConflicts()).map(\.severity) == [.minor])
  }

  @Test func boundsOfOneValueThatPointDifferentWaysAreMinor() {
    var accounts = Accounts(
      "At least 12 guests were at the harbour party in Melis.",
      "Some 12 guests were at the harbour party in Melis.")
    accounts.claim((0, "guests"), (1, "guests"))
    accounts.number("At least 12", in: 0, 12, .atLeast, counted: "guest")
    accounts.number("Some 12", in: 1, 12, .about, counted: "guest")
    #expect(accounts.found(by: NumberConflicts()).map(\.severity) == [.minor])
  }

  @Test func noughtAgainstACountIsMaterial() {
    var accounts = Accounts(
      "No sailors were hurt when the ferry hit the Melis pier.",
      "Four sailors were hurt when the ferry hit the Melis pier.")
    accounts.claim((0, "sailors"), (1, "sailors"))
    accounts.number("No", in: 0, 0, counted: "sailor")
    accounts.number("Four", in: 1, 4, counted: "sailor")
    #expect(accounts.found(by: NumberConflicts()).map(\.severity) == [.material])
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
