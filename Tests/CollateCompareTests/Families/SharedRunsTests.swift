import Testing

@testable import CollateCompare

@Suite struct SharedRunsTests {
  @Test func findsMovedPassages() {
    let left: [Int32] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    let right: [Int32] = [7, 8, 9, 10, 11, 12, 0, 1, 2, 3, 4, 5, 6]
    #expect(
      SharedRuns.find(left, right) == [
        SharedRuns.Run(left: 0, right: 7, count: 6), SharedRuns.Run(left: 6, right: 0, count: 6),
      ]
    )
  }

  @Test func shortRunsAreNoEvidence() {
    #expect(SharedRuns.find([1, 2, 3, 4, 9], [1, 2, 3, 4, 8]).isEmpty)
    #expect(SharedRuns.find([], [1, 2, 3, 4, 5]).isEmpty)
  }

  @Test func runsDoNotOverlap() {
    let word = [Int32](repeating: 1, count: 60)
    var used = 0
    for run in SharedRuns.find(word, word) { used += run.count }
    #expect(used <= 60)
  }
}
