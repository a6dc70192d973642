import CollateCore
import Testing

@testable import CollateCompare

@Suite struct PhraseFactsTests {
  private func found(_ right: String, _ states: [(name: String, document: Int, state: String)])
    -> [Difference]
  {
    var accounts = Accounts(
      "The visit will further relations between Ora and Kestrel, the radio said.", right)
    accounts.claim((0, "relations"), (1, "relations"))
    for state in states { accounts.entity(state.name, in: state.document, .place, state: state.state) }
    return accounts.found(by: WordingChanges()).filter { $0.severity != .wording }
  }

  @Test func anotherCountryInTheSamePlaceIsMaterial() {
    let found = found(
      "The visit is seen to further relations between Velland and Kestrel, the radio said.",
      [("Ora", 0, "orania"), ("Velland", 1, "velland")])
    #expect(found.map(\.category) == [.name])
    #expect(found.map(\.severity) == [.material])
  }

  @Test func aCapitalStandsForItsCountry() {
    #expect(
      found(
        "The visit is seen to further relations between Orania and Kestrel, the radio said.",
        [("Ora", 0, "orania"), ("Orania", 1, "orania")]
      ).isEmpty)
  }

  @Test func twoCountriesThatBothSentencesNameAreNone() {
    #expect(
      found(
        "In Ora the visit is seen to further relations between Velland and Kestrel, the radio said.",
        [("Ora", 0, "orania"), ("Kestrel", 0, "velland"), ("Ora", 1, "orania"), ("Velland", 1, "velland")]
      ).isEmpty)
  }
}
