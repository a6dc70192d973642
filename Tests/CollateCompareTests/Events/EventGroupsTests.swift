import Testing

@testable import CollateCompare

@Suite struct EventGroupsTests {
  @Test func accountsOfOneEventStayTogether() {
    #expect(EventGroups(EventTexts.corpus([0, 2, 1, 3]).documents).groups == [[0, 2], [1, 3]])
    #expect(EventGroups([]).groups.isEmpty)
  }

  @Test func furnitureOfOneSiteJoinsNothing() {
    let notice = "Torvall Post, the newspaper of the northern fjords."
    let pages = [0, 2].map {
      SmallCorpus.document("\($0)", [notice, EventTexts.all[$0], notice].joined(separator: "\n"))
    }
    #expect(EventGroups(pages).groups == [[0], [1]])
  }

  @Test func versionsOfOneTextStayTogether() {
    let update = EventTexts.all[0] + "\nPolice in Torvall questioned the watchman of the mill."
    let versions = [EventTexts.all[0], update].map { SmallCorpus.document("a", $0) }
    #expect(EventGroups(versions).groups == [[0, 1]])
  }
}
