import CollateCore

/// Where the list of discrepancies ends, and in which order it is read.
struct DiscrepancyRanking: Sendable {
  /// Least confidence of a discrepancy, unless the pipeline sets another.
  static let cut = ConflictModel.cut
  /// So many candidates are kept for every discrepancy, and at least `fewestCandidates`.
  private static let candidatesPerDiscrepancy = 3
  private static let fewestCandidates = 20

  /// Least confidence of a discrepancy.
  var cut = Self.cut

  /// What a ranking makes of all differences.
  struct Ranked {
    /// What is told, material first.
    var discrepancies: [Discrepancy] = []
    /// What lies just below the cut, the likeliest first.
    var candidates: [Discrepancy] = []
    /// Differences of wording that are no candidates, in corpus order.
    var wording: [Discrepancy] = []
    /// How many typed differences lie below the candidates.
    var uncounted = 0
  }

  /// Ranks typed differences and those of wording. Any of wording may be a candidate: one in ten is more than that.
  func ranked(_ typed: [Discrepancy], wording: [Discrepancy] = []) -> Ranked {
    var ranked = Ranked()
    ranked.discrepancies = typed.filter { $0.confidence >= cut }.sorted { left, right in
      if left.severity != right.severity { return left.severity < right.severity }
      return Self.isBefore(left, right)
    }
    let room = max(Self.fewestCandidates, ranked.discrepancies.count * Self.candidatesPerDiscrepancy)
    let below = typed.filter { $0.confidence < cut }
    let all = (below + wording).sorted(by: Self.isBefore)
    ranked.candidates = Array(all.prefix(room))
    let kept = Set(ranked.candidates)
    ranked.wording = wording.filter { !kept.contains($0) }
    ranked.uncounted = below.count { !kept.contains($0) }
    return ranked
  }

  /// The likeliest first, then in corpus order.
  private static func isBefore(_ left: Discrepancy, _ right: Discrepancy) -> Bool {
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    let (one, other) = (left.sides.map(\.passage), right.sides.map(\.passage))
    if one != other { return one.lexicographicallyPrecedes(other) }
    return (left.category.rawValue, left.rule.name) < (right.category.rawValue, right.rule.name)
  }
}
