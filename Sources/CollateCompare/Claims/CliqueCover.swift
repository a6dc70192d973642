/// An undirected graph whose edges carry scores.
struct ScoredGraph {
  /// Neighbours of every node with the score of the edge.
  private(set) var neighbours: [[Int: Double]]

  /// Makes a graph of `count` nodes without edges.
  init(count: Int) { neighbours = Array(repeating: [:], count: count) }

  /// Adds an edge.
  mutating func connect(_ left: Int, _ right: Int, score: Double) {
    neighbours[left][right] = score
    neighbours[right][left] = score
  }

  /// The edges, best first, then by node.
  var edges: [(left: Int, right: Int, score: Double)] {
    var result: [(left: Int, right: Int, score: Double)] = []
    for left in neighbours.indices {
      for (right, score) in neighbours[left] where right > left { result.append((left, right, score)) }
    }
    return result.sorted { (-$0.score, $0.left, $0.right) < (-$1.score, $1.left, $1.right) }
  }

  /// Sum of the scores of a node's edges to `others`.
  func strength(of node: Int, to others: [Int]) -> Double {
    others.reduce(0) { $0 + (neighbours[node][$1] ?? 0) }
  }
}

/// Covers every edge of a graph with maximal cliques, which may overlap: a sentence holds several statements, so any
/// partition of the sentences would tear some of them apart.
enum CliqueCover {
  /// A set of nodes that are all linked to each other.
  struct Clique {
    /// The nodes, ascending.
    var nodes: [Int]
    /// Score of the weakest edge.
    var weakest: Double
  }

  /// The cliques, found greedily from the best uncovered edge on; at most one per edge, so the work stays polynomial
  /// where listing all maximal cliques would not.
  static func find(in graph: ScoredGraph) -> [Clique] {
    var covered = Set<LinkPair>()
    var result: [Clique] = []
    for edge in graph.edges where !covered.contains(LinkPair(left: edge.left, right: edge.right)) {
      let clique = grow(edge, graph)
      for (position, left) in clique.nodes.enumerated() {
        for right in clique.nodes[(position + 1)...] {
          covered.insert(LinkPair(left: left, right: right))
        }
      }
      result.append(clique)
    }
    return result
  }

  /// Adds the node whose weakest link to the clique is strongest, until no node is linked to all.
  private static func grow(_ edge: (left: Int, right: Int, score: Double), _ graph: ScoredGraph) -> Clique {
    var nodes = [edge.left, edge.right]
    var weakest = edge.score
    var candidates: [Int: Double] = [:]
    for (node, score) in graph.neighbours[edge.left] {
      if let other = graph.neighbours[edge.right][node] { candidates[node] = min(score, other) }
    }
    while let next = candidates.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
      nodes.append(next.key)
      weakest = min(weakest, next.value)
      var rest: [Int: Double] = [:]
      for (node, score) in candidates where node != next.key {
        if let link = graph.neighbours[next.key][node] { rest[node] = min(score, link) }
      }
      candidates = rest
    }
    return Clique(nodes: nodes.sorted(), weakest: weakest)
  }
}
