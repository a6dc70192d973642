import Testing

@testable import CollateCompare

@Suite struct CliqueCoverTests {
  private func cliques(_ edges: [(Int, Int, Double)], count: Int) -> [[Int]] {
    var graph = ScoredGraph(count: count)
    for (left, right, score) in edges { graph.connect(left, right, score: score) }
    return CliqueCover.find(in: graph).map(\.nodes)
  }

  @Test func aTriangleIsOneClique() {
    #expect(cliques([(0, 1, 1), (1, 2, 3), (0, 2, 2)], count: 3) == [[0, 1, 2]])
  }

  @Test func cliquesMayOverlap() {
    #expect(cliques([(0, 1, 2), (1, 2, 1)], count: 3) == [[0, 1], [1, 2]])
  }

  @Test func theWeakestEdgeIsKept() {
    var graph = ScoredGraph(count: 3)
    graph.connect(0, 1, score: 3)
    graph.connect(1, 2, score: 1)
    graph.connect(0, 2, score: 2)
    #expect(CliqueCover.find(in: graph).map(\.weakest) == [1])
    #expect(graph.strength(of: 0, to: [1, 2]) == 5)
  }

  @Test func everyEdgeIsCoveredAndEveryCliqueComplete() {
    var state: UInt64 = 7
    var edges: [(Int, Int, Double)] = []
    for left in 0..<12 {
      for right in (left + 1)..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        if state >> 40 & 1 == 0 { edges.append((left, right, Double(state >> 50))) }
      }
    }
    let found = cliques(edges, count: 12)
    let linked = Set(edges.map { LinkPair(left: $0.0, right: $0.1) })
    var covered = Set<LinkPair>()
    for clique in found {
      for (position, left) in clique.enumerated() {
        for right in clique[(position + 1)...] { covered.insert(LinkPair(left: left, right: right)) }
      }
    }
    #expect(covered == linked)
  }
}
