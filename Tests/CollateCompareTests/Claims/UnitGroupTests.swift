import Testing

@testable import CollateCompare

@Suite struct UnitGroupTests {
  private let scores = UnitScores(count: 4, [(0, 1, 1), (0, 2, 2), (1, 2, 4), (1, 3, 8)])

  private func group(_ unit: Int, document: Int) -> UnitGroup {
    UnitGroup(unit, document: document, partners: scores.partners(of: unit))
  }

  @Test func joinedGroupsHaveTheLinksOfBothAndNoneToThemselves() {
    var group = group(0, document: 0)
    group.join(self.group(1, document: 1), number: 1)
    #expect(group.members == [0, 1])
    #expect(group.links.map(\.group) == [2, 3])
    #expect(group.links.map(\.sum) == [6, 8])
    #expect(group.links.map(\.count) == [2, 1])
  }

  @Test func linksAreSetAndRemovedInOrder() {
    var group = group(1, document: 1)
    group.remove(2)
    group.remove(2)
    #expect(group.links.map(\.group) == [0, 3])
    group.set(.init(group: 2, sum: 5, count: 1))
    group.set(.init(group: 3, sum: 6, count: 2))
    #expect(group.links.map(\.group) == [0, 2, 3])
    #expect(group.links.map(\.sum) == [1, 5, 6])
  }

  @Test func pairsInsideAreThoseOfOneDocument() {
    var group = group(0, document: 0)
    group.join(self.group(1, document: 0), number: 1)
    #expect(group.pairsInside(self.group(2, document: 0)) == 2)
    #expect(group.pairsInside(self.group(3, document: 1)) == 0)
  }
}
