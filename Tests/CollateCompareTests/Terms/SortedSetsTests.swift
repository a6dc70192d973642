import Testing

@testable import CollateCompare

@Suite struct SortedSetsTests {
  @Test func makesAscendingSetsAndIntersectsThem() {
    #expect(SortedSets.make([3, 1, 3, 2]) == [1, 2, 3])
    #expect(SortedSets.intersection([1, 2, 5, 9], [2, 3, 9, 10]) == [2, 9])
    #expect(SortedSets.intersection([], [1]).isEmpty)
    #expect(SortedSets.contains([1, 4, 7], 4))
    #expect(!SortedSets.contains([1, 4, 7], 5))
    #expect(!SortedSets.contains([1, 4, 7], 8))
  }
}
