/// Union-find over the numbers 0 to count - 1.
struct DisjointSets: Sendable {
  private var parents: [Int]

  /// Makes `count` sets of one member.
  init(count: Int) { parents = Array(0..<count) }

  /// Joins the sets of two members.
  mutating func join(_ left: Int, _ right: Int) {
    let (one, other) = (root(left), root(right))
    parents[max(one, other)] = min(one, other)
  }

  /// The sets, each ascending, ordered by their first member.
  var sets: [[Int]] {
    var copy = self
    return Dictionary(grouping: parents.indices) { copy.root($0) }.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func root(_ member: Int) -> Int {
    var current = member
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }
}
