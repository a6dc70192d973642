/// Groups units by average link: the two groups with the highest mean log-odds over their pairs of different documents
/// are joined, again and again, while the mean reaches a threshold.
///
/// A pair that was not scored counts `missing`; pairs inside one document count nothing, so that a headline and its body
/// meet in one group through a third passage.
struct AverageLink {
  /// Log-odds of a pair without any.
  static let missing = -4.0

  /// The log-odds of scored pairs by both units.
  let scores: [[Int: Double]]
  private let documents: [Int]

  /// Takes the document of every unit, and the scored pairs of units of different documents.
  init(documents: [Int], scores: [[Int: Double]]) {
    self.documents = documents
    self.scores = scores
  }

  /// The log-odds of two units of different documents.
  func logOdds(_ left: Int, _ right: Int) -> Double { scores[left][right] ?? Self.missing }

  private struct Candidate {
    var mean: Double
    var left: Int
    var right: Int
    /// Sizes of both groups when the mean was taken; a group that has grown since makes it stale.
    var sizes: (Int, Int)

    func precedes(_ other: Candidate) -> Bool {
      (-mean, left, right) < (-other.mean, other.left, other.right)
    }
  }

  private struct Group {
    var members: [Int]
    var perDocument: [Int: Int]
    /// Sum and number of the scored pairs with other groups.
    var links: [Int: (sum: Double, count: Int)]
  }

  /// The groups, each ascending, by first unit; single units are groups of one.
  func groups(threshold: Double) -> [[Int]] {
    var groups: [Group?] = documents.indices.map { unit in
      Group(
        members: [unit], perDocument: [documents[unit]: 1], links: scores[unit].mapValues { ($0, 1) })
    }
    var heap = Heap<Candidate> { $0.precedes($1) }
    func push(_ left: Int, _ right: Int) {
      guard let one = groups[left], let other = groups[right], let mean = mean(one, other, right) else {
        return
      }
      guard mean >= threshold else { return }
      heap.insert(
        Candidate(mean: mean, left: left, right: right, sizes: (one.members.count, other.members.count)))
    }
    for left in documents.indices {
      for right in scores[left].keys where right > left { push(left, right) }
    }
    while let best = heap.removeFirst() {
      guard var kept = groups[best.left], let gone = groups[best.right],
        (kept.members.count, gone.members.count) == best.sizes
      else { continue }
      kept.members += gone.members
      kept.perDocument.merge(gone.perDocument, uniquingKeysWith: +)
      kept.links[best.right] = nil
      groups[best.right] = nil
      for (neighbour, link) in gone.links where neighbour != best.left {
        let known = kept.links[neighbour] ?? (0, 0)
        let joined = (sum: known.sum + link.sum, count: known.count + link.count)
        kept.links[neighbour] = joined
        groups[neighbour]?.links[best.right] = nil
        groups[neighbour]?.links[best.left] = joined
      }
      groups[best.left] = kept
      for neighbour in kept.links.keys {
        push(min(best.left, neighbour), max(best.left, neighbour))
      }
    }
    return groups.compactMap { $0?.members.sorted() }
  }

  /// Mean log-odds over the pairs of different documents; nil where there is none.
  private func mean(_ one: Group, _ other: Group, _ right: Int) -> Double? {
    guard let link = one.links[right] else { return nil }
    let inside = one.perDocument.reduce(0) { $0 + $1.value * (other.perDocument[$1.key] ?? 0) }
    let pairs = one.members.count * other.members.count - inside
    guard pairs > 0 else { return nil }
    return (link.sum + Double(pairs - link.count) * Self.missing) / Double(pairs)
  }
}
