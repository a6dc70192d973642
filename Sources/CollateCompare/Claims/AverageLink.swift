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

  /// The groups of all units but some, each ascending, by first unit; single units are groups of one.
  func groups(threshold: Double, without taken: Set<Int> = []) -> [[Int]] {
    groups(thresholds: [threshold], without: taken)[0]
  }

  /// The groups at each of several thresholds, of which one at least must be given. A mean is never above those of the
  /// groups that were joined for it: what joins at a high threshold has joined first at a lower one.
  func groups(thresholds: [Double], without taken: Set<Int> = []) -> [[[Int]]] {
    let groups = documents.indices.map { unit in
      let partners = scores.partners(of: unit)
      return UnitGroup(
        unit, document: documents[unit],
        partners: taken.isEmpty ? partners : partners.filter { !taken.contains(Int($0.unit)) }[...])
    }
    var joining = Joining(
      groups: groups, sizes: documents.indices.map { taken.contains($0) ? 0 : 1 },
      threshold: thresholds.min() ?? 0)
    var found: [Double: [[Int]]] = [:]
    for threshold in thresholds.sorted(by: >) {
      joining.run(downTo: threshold)
      found[threshold] = joining.remaining
    }
    return thresholds.map { found[$0] ?? [] }
  }

  /// Joins the two groups with the highest mean until none reaches a threshold.
  private struct Joining {
    private var groups: [UnitGroup]
    /// The units of each group; 0 for one that is left out or has joined another.
    private var sizes: [Int32]
    /// The lowest threshold that will be asked for.
    private let threshold: Double
    private var heap = Heap<Candidate> { $0.precedes($1) }

    init(groups: [UnitGroup], sizes: [Int32], threshold: Double) {
      (self.groups, self.sizes, self.threshold) = (groups, sizes, threshold)
      for left in groups.indices where sizes[left] > 0 {
        for link in groups[left].links where link.group > left { push(left, Int(link.group), link) }
      }
    }

    mutating func run(downTo threshold: Double) {
      while let best = heap.first, best.mean >= threshold {
        _ = heap.removeFirst()
        let (left, right) = (Int(best.left), Int(best.right))
        guard sizes[left] == best.leftSize, sizes[right] == best.rightSize else { continue }
        join(left, right)
      }
    }

    /// The groups that are left.
    var remaining: [[Int]] { groups.indices.filter { sizes[$0] > 0 }.map { groups[$0].members.sorted() } }

    private mutating func join(_ left: Int, _ right: Int) {
      groups[left].join(groups[right], number: right)
      sizes[left] += sizes[right]
      sizes[right] = 0
      for link in groups[left].links {
        let neighbour = Int(link.group)
        groups[neighbour].set(
          UnitGroup.Link(group: Int32(left), sum: link.sum, count: link.count), insteadOf: right)
        push(min(left, neighbour), max(left, neighbour), link)
      }
    }

    private mutating func push(_ left: Int, _ right: Int, _ link: UnitGroup.Link) {
      guard let mean = mean(left, right, link), mean >= threshold else { return }
      heap.insert(
        Candidate(
          mean: mean, left: Int32(left), right: Int32(right), leftSize: sizes[left], rightSize: sizes[right]))
    }

    /// Mean log-odds over the pairs of two groups that are of different documents; nil where there is none, and where it
    /// is surely below the threshold: pairs that were not scored only lower the mean of those that were.
    private func mean(_ left: Int, _ right: Int, _ link: UnitGroup.Link) -> Double? {
      guard sizes[left] > 0, sizes[right] > 0 else { return nil }
      let count = Double(link.count)
      if AverageLink.missing < threshold, link.sum < (threshold - Self.slack) * count { return nil }
      let pairs = Int(sizes[left]) * Int(sizes[right]) - groups[left].pairsInside(groups[right])
      guard pairs > 0 else { return nil }
      return (link.sum + Double(pairs - Int(link.count)) * AverageLink.missing) / Double(pairs)
    }

    /// By how much a mean must be below the threshold to be so whatever its rounding.
    private static let slack = 1e-6
  }

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
}
