import CollateCore
import Testing

@testable import CollateCompare

@Suite struct VagueCountsTests {
  @Test func aCountAgainstAVagueWordIsMinor() {
    var accounts = Accounts("Thieves took two paintings.", "Thieves took several old paintings.")
    accounts.claim((0, "Thieves"), (1, "Thieves"))
    accounts.number("two", in: 0, 2, counted: "painting")
    let found = accounts.found(by: VagueCounts())
    #expect(found.map(\.severity) == [.minor])
    #expect(found.map(accounts.words) == [["two", "several old paintings"]])
  }

  @Test func otherThingsAndDocumentsThatGiveTheCountAreNone() {
    var accounts = Accounts("Thieves took two cars.", "Thieves took several paintings.")
    accounts.claim((0, "Thieves"), (1, "Thieves"))
    accounts.number("two", in: 0, 2, counted: "car")
    #expect(accounts.found(by: VagueCounts()).isEmpty)
    accounts = Accounts("Thieves took two cars.", "Thieves took several cars.\nThe two cars were new.")
    accounts.claim((0, "Thieves"), (1, "Thieves"))
    accounts.number("two", in: 0, 2, counted: "car")
    accounts.number("two", in: 1, 2, counted: "car")
    #expect(accounts.found(by: VagueCounts()).isEmpty)
  }

  @Test func whatBothCountIsNotWhatOneLeavesVague() {
    var accounts = Accounts(
      "A handful of people, including two children, were inside the church in Melis.",
      "Five women and two children were inside the church in Melis.")
    accounts.claim((0, "people"), (1, "women"))
    accounts.number("two", in: 0, 2, counted: "child")
    accounts.number("two", in: 1, 2, counted: "child")
    #expect(accounts.found(by: VagueCounts()).isEmpty)
    accounts.number("Five", in: 1, 5, counted: "woman")
    #expect(accounts.found(by: VagueCounts()).map(accounts.words) == [["handful of people", "Five"]])
  }

  @Test func aHandfulOfPeopleMayBeFiveWomen() {
    var accounts = Accounts(
      "A handful of people were inside the church in Melis.", "Five women were inside the church in Melis.")
    accounts.claim((0, "people"), (1, "women"))
    accounts.number("Five", in: 1, 5, counted: "woman")
    #expect(accounts.found(by: VagueCounts()).map(accounts.words) == [["handful of people", "Five"]])
    var others = Accounts(
      "A handful of people were inside the church in Melis.", "Five women were killed in the church in Melis."
    )
    others.claim((0, "people"), (1, "women"))
    others.number("Five", in: 1, 5, counted: "woman")
    #expect(others.found(by: VagueCounts()).isEmpty)
  }
}
