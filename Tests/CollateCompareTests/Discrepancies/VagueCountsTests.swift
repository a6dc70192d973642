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
}
