/// Groups units by average link: the two groups with the highest mean log-odds over their pairs of different documents
/// are joined, again and again, while the mean reaches a threshold.
///
/// A pair that was not scored counts `missing`; pairs inside one document count nothing, so that a headline and its body
/// meet in one group through a third passage.
struct AverageLink {
  /// Log-odds of a pair without any.
  static let missing = -4.0

  /// The log-odds of scored pairs of units of different documents.
  let scores: UnitScores
  private let documents: [Int]

  /// Takes the document of every unit, and the scored pairs of units of different documents.
  init(documents: [Int], scores: UnitScores) {
    self.documents = documents
    self.scores = scores
  }

  /// The log-odds of two units of different documents.
  func logOdds(_ left: Int, _ right: Int) -> Double { scores.logOdds(left, right) ?? Self.missing }

  private struct Candidate {
    var mean: Double
    var left: Int32
    var right: Int32
    /// Sizes of both groups when the mean was taken; a group that has grown since makes it stale.
    var leftSize: Int32
    var rightSize: Int32

    func precedes(_ other: Candidate) -> Bool {
      if mean != other.mean { return mean > other.mean }
      return left != other.left ? left < other.left : right < other.right
    }
  }

  /// The groups of all units but some, each ascending, by first unit; single units are groups of one.
  func groups(threshold: Double, without taken: Set<Int> = []) -> [[Int]] {
    var groups: [UnitGroup?] = documents.indices.map { unit in
      guard !taken.contains(unit) else { return nil }
      let partners = scores.partners(of: unit)
      return UnitGroup(
        unit, document: documents[unit],
        partners: taken.isEmpty ? partners : partners.filter { !taken.contains(Int($0.unit)) }[...])
    }
    var heap = Heap<Candidate> { $0.precedes($1) }
    func push(_ left: Int, _ right: Int, _ link: UnitGroup.Link) {
      guard let size = groups[left]?.members.count, let otherSize = groups[right]?.members.count,
        let mean = mean(groups[left], groups[right], link, threshold), mean >= threshold
      else { return }
      heap.insert(
        Candidate(
          mean: mean, left: Int32(left), right: Int32(right), leftSize: Int32(size),
          rightSize: Int32(otherSize)))
    }
    for left in documents.indices {
      for link in groups[left]?.links ?? [] where link.group > left { push(left, Int(link.group), link) }
    }
    while let best = heap.removeFirst() {
      let (left, right) = (Int(best.left), Int(best.right))
      guard groups[left]?.members.count == Int(best.leftSize), let gone = groups[right],
        gone.members.count == Int(best.rightSize)
      else { continue }
      groups[right] = nil
      groups[left]?.join(gone, number: right)
      for link in gone.links where link.group != left {
        groups[Int(link.group)]?.remove(right)
      }
      for link in groups[left]?.links ?? [] {
        let neighbour = Int(link.group)
        groups[neighbour]?.set(UnitGroup.Link(group: best.left, sum: link.sum, count: link.count))
        push(min(left, neighbour), max(left, neighbour), link)
      }
    }
    return groups.compactMap { $0?.members.sorted() }
  }

  /// Mean log-odds over the pairs of two groups that are of different documents; nil where there is none, and where it is
  /// surely below the threshold: pairs that were not scored only lower the mean of those that were.
  private func mean(_ one: UnitGroup?, _ other: UnitGroup?, _ link: UnitGroup.Link, _ threshold: Double)
    -> Double?
  {
    guard let one, let other else { return nil }
    let count = Double(link.count)
    if Self.missing < threshold, link.sum < (threshold - Self.slack) * count { return nil }
    let pairs = one.members.count * other.members.count - one.pairsInside(other)
    guard pairs > 0 else { return nil }
    return (link.sum + Double(pairs - Int(link.count)) * Self.missing) / Double(pairs)
  }

  /// By how much a mean must be below the threshold to be so whatever its rounding.
  private static let slack = 1e-6
}
