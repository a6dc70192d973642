import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NameSpellingsTests {
  @Test func oneNameInTwoSpellingsIsFoundOnce() {
    let accounts = Accounts(
      "Captain Varenko was questioned.\nVarenko denied it.", "The police questioned Varienko.",
      "Varenko left.")
    let found = accounts.found(by: NameSpellings())
    #expect(found.count == 1)
    #expect(found.map(\.category) == [.name])
    #expect(found.map(accounts.words) == [["Varenko", "Varenko", "Varienko"]])
  }

  @Test(arguments: [
    ("The Islamic council met.", "The Islamist council met."),
    ("The Defence Ministry met.", "The Defense Ministry met."),
    ("Anna Harris and Anna Harrit met.", "Harrit met Harris."), ("Seoul said no.", "Tokyo said no."),
  ])
  func endingsHouseStyleAndTwoPersonsAreNone(left: String, right: String) {
    #expect(Accounts(left, right).found(by: NameSpellings()).isEmpty)
  }

  @Test func anotherFirstLetterCountsInSentencesThatAClaimJoins() {
    var accounts = Accounts("They sailed from Halvik to the pier.", "To the pier they came from Kalvik.")
    #expect(accounts.found(by: NameSpellings()).isEmpty)
    accounts.claim((0, "pier"), (1, "pier"))
    #expect(accounts.found(by: NameSpellings()).map(accounts.words) == [["Halvik", "Kalvik"]])
  }

  @Test func weekdaysAreNoSpellings() {
    #expect(Accounts("They met Thursday.", "They met Tuesday.").found(by: NameSpellings()).isEmpty)
  }

  @Test func aMonthIsNoSpellingOfAName() {
    var accounts = Accounts("They met Petra Marsh.", "They met in March.")
    accounts.claim((0, "met"), (1, "met"))
    #expect(accounts.found(by: NameSpellings()).isEmpty)
  }

  @Test func namesBesideTheSameNameMayDifferInTheirEnding() {
    let accounts = Accounts("Ilse Wolfe spoke.", "Then Ilse Wolff spoke.")
    #expect(accounts.found(by: NameSpellings()).map(accounts.words) == [["Wolfe", "Wolff"]])
  }

  @Test func theAdjectiveOfANameIsNoSpelling() {
    #expect(
      Accounts("The Oranian Foreign Ministry met.", "Then the Orania Foreign Ministry met.")
        .found(by: NameSpellings()).isEmpty)
  }

  @Test func shortNamesThatShareNoNeighbourAreTwoPersons() {
    #expect(
      Accounts("Chief Charles Craft spoke.", "Her son, Charlie, spoke.").found(by: NameSpellings()).isEmpty)
  }

  @Test func longNamesByThemselvesMayDifferInTwoLetters() {
    #expect(
      Accounts("Then Varenska spoke.", "Then Verinska spoke.").found(by: NameSpellings()).map(\.category) == [
        .name
      ])
  }
}
