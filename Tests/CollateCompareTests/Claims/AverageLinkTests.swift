import Testing

@testable import CollateCompare

@Suite struct AverageLinkTests {
  private func groups(_ documents: [Int], _ edges: [(Int, Int, Double)], threshold: Double = 0) -> [[Int]] {
    let scores = UnitScores(count: documents.count, edges.map { ($0.0, $0.1, $0.2) })
    return AverageLink(documents: documents, scores: scores).groups(threshold: threshold)
  }

  @Test func aMissingPairKeepsAChainApart() {
    #expect(groups([0, 1, 2], [(0, 1, 3), (1, 2, 1)]) == [[0, 1], [2]])
    #expect(groups([0, 1, 2], [(0, 1, 3), (1, 2, 1), (0, 2, 1)]) == [[0, 1, 2]])
    #expect(groups([0, 1, 2], [(0, 1, 5), (1, 2, 4.5)]) == [[0, 1, 2]])
  }

  @Test func pairsInsideADocumentCountNothing() {
    // A headline and its body, units 0 and 1, meet through the other document.
    #expect(groups([0, 0, 1], [(0, 2, 2), (1, 2, 1)]) == [[0, 1, 2]])
  }

  @Test func theBestPairIsJoinedFirst() {
    #expect(groups([0, 1, 2], [(0, 1, 1), (1, 2, 2), (0, 2, -9)]) == [[0], [1, 2]])
    #expect(groups([0, 1], [(0, 1, 1)], threshold: 1.5) == [[0], [1]])
    #expect(groups([], []).isEmpty)
  }

  @Test func unitsThatAreTakenJoinNothing() {
    let scores = UnitScores(count: 3, [(0, 1, 3), (0, 2, 1), (1, 2, 2)])
    let links = AverageLink(documents: [0, 1, 2], scores: scores)
    #expect(links.groups(threshold: 0, without: [1]) == [[0, 2]])
    #expect(links.groups(threshold: 0, without: [0, 1, 2]).isEmpty)
  }

  @Test func everyUnitIsInOneGroup() {
    var state: UInt64 = 11
    var edges: [(Int, Int, Double)] = []
    for left in 0..<20 {
      for right in (left + 1)..<20 where left % 4 != right % 4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        if state >> 40 & 3 == 0 { edges.append((left, right, Double(state >> 60) - 6)) }
      }
    }
    let found = groups((0..<20).map { $0 % 4 }, edges, threshold: -1)
    #expect(found.flatMap(\.self).sorted() == Array(0..<20))
    #expect(found == groups((0..<20).map { $0 % 4 }, edges.reversed(), threshold: -1))
  }
}
