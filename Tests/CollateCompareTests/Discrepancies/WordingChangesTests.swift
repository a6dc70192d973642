import CollateCore
import Testing

@testable import CollateCompare

@Suite struct WordingChangesTests {
  @Test func otherWordsInTheSamePlaceAreWording() {
    var accounts = Accounts(
      "He looked out of the window and saw a woman fleeing.",
      "He looked out of the window and saw a lady fleeing.")
    accounts.claim((0, "window"), (1, "window"))
    let found = accounts.found(by: WordingChanges())
    #expect(found.map(accounts.words) == [["woman", "lady"]])
    #expect(found.map(\.severity) == [.wording])
  }

  @Test func wordsThatOnlyOneAccountAddsAreNone() {
    var accounts = Accounts("He saw a woman fleeing.", "Late at night he saw a young woman fleeing.")
    accounts.claim((0, "woman"), (1, "woman"))
    #expect(accounts.found(by: WordingChanges()).isEmpty)
  }
}
