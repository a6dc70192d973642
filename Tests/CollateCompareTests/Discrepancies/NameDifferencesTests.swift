import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NameDifferencesTests {
  private func found(_ left: String, _ right: String, person: (String, String)? = nil) -> [Difference] {
    var accounts = Accounts(left, right)
    accounts.claim((0, "harbour"), (1, "harbour"))
    if let person {
      accounts.entity(person.0, in: 0, .person)
      accounts.entity(person.1, in: 1, .person)
    }
    return accounts.found(by: NameDifferences())
  }

  @Test func anotherGivenNameOfAPersonIsMaterial() {
    let found = found(
      "At the harbour Arvid Solberg spoke.", "Then Torsten Solberg spoke at the harbour.",
      person: ("Arvid Solberg", "Torsten Solberg"))
    #expect(found.map(\.category) == [.name])
    #expect(found.map(\.severity) == [.material])
    #expect(found.map { $0.sides.map(\.value) } == [["arvid", "torsten"]])
  }

  @Test(arguments: [("Robert Aske", "Bob Aske"), ("Kristen Aske", "Kirsten Aske")])
  func shortFormsAndSpellingsAreMinor(left: String, right: String) {
    let found = found(
      "At the harbour \(left) spoke.", "Then \(right) spoke at the harbour.", person: (left, right))
    #expect(found.map(\.severity) == [.minor])
  }

  @Test func anotherWordInTheNameOfABodyIsMinor() {
    #expect(
      found("It shut the Lund Trade Board at the harbour.", "At the harbour it shut the Lund Trade Council.")
        .map(
          \.severity) == [.minor])
  }

  @Test(arguments: [
    // The word is known to the other account, so that both may be true.
    ("At the harbour Arvid Solberg spoke.", "Then Torsten Solberg spoke at the harbour with Arvid."),
    // The name goes on.
    ("At the harbour the Lund Trade Board met.", "The Lund Fish Board met at the harbour of Trade."),
    // A title beside a given name.
    ("At the harbour Mayor Solberg spoke.", "Then Torsten Solberg spoke at the harbour."),
    // House style, abbreviations, acronyms.
    ("At the harbour the Defence Staff met.", "Then the Defense Staff met at the harbour."),
    ("At the harbour the Conn. Senate met.", "The Connecticut Senate met at the harbour."),
    ("At the harbour the FTB Council met.", "The Fisheries Council met at the harbour."),
    // A capital that opens the sentence.
    ("Yesterday Solberg spoke at the harbour.", "Then Torsten Solberg spoke at the harbour."),
  ])
  func whatIsNoOtherNameIsNone(left: String, right: String) {
    #expect(found(left, right).isEmpty)
  }

  @Test func aRelativeInOneSceneIsAnotherName() {
    let people = ("Arvid Solberg", "Torsten Solberg")
    let scene = found(
      "At the harbour on Friday evening Arvid Solberg welcomed the crew.",
      "On Friday evening Torsten Solberg welcomed the crew at the harbour.\nHis son is Arvid.", person: people
    )
    #expect(scene.map(\.severity) == [.material])
    #expect(
      found(
        "At the harbour on Friday evening Arvid Solberg welcomed the crew.",
        "The mill near the harbour belongs to Torsten Solberg.\nHis son is Arvid.", person: people
      ).isEmpty)
  }

  @Test func sentencesThatNoClaimJoinsAreNotCompared() {
    #expect(
      Accounts("At the harbour Arvid Solberg spoke.", "Then Torsten Solberg spoke at the harbour.")
        .found(by: NameDifferences()).isEmpty)
  }

  @Test func oneDifferenceInSeveralSentencesIsOne() {
    var accounts = Accounts(
      "At the harbour Arvid Solberg spoke.\nThe crew of Arvid Solberg sailed.",
      "Then Torsten Solberg spoke at the harbour.\nAway sailed the crew of Torsten Solberg.")
    accounts.claim((0, "harbour"), (1, "harbour"))
    accounts.claim((0, "sailed"), (1, "sailed"))
    #expect(accounts.found(by: NameDifferences()).count == 1)
  }
}
