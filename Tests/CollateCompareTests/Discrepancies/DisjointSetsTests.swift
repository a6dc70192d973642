import Testing

@testable import CollateCompare

@Suite struct DisjointSetsTests {
  @Test func joinedMembersStandInOneSetOrderedByFirst() {
    var sets = DisjointSets(count: 5)
    sets.join(3, 1)
    sets.join(4, 3)
    #expect(sets.sets == [[0], [1, 3, 4], [2]])
  }
}
