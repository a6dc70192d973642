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

  @Test(arguments: [
    // Both links are there; only one of them; neither.
    (2, 0, [2, 3]), (0, 2, [0, 3]), (2, 3, [0, 2]), (1, 0, [1, 2, 3]), (4, 0, [2, 3, 4]), (1, 3, [0, 1, 2]),
    (5, 6, [0, 2, 3, 5]),
  ])
  func aLinkIsSetInsteadOfAnother(group: Int, gone: Int, groups: [Int]) {
    var unit = self.group(1, document: 1)
    unit.set(.init(group: Int32(group), sum: 5, count: 1), insteadOf: gone)
    #expect(unit.links.map { Int($0.group) } == groups)
    #expect(unit.links.first { $0.group == group }?.sum == 5)
  }

  @Test func pairsInsideAreThoseOfOneDocument() {
    var group = group(0, document: 0)
    group.join(self.group(1, document: 0), number: 1)
    #expect(group.pairsInside(self.group(2, document: 0)) == 2)
    #expect(group.pairsInside(self.group(3, document: 1)) == 0)
  }
}
