import CollateCore

/// Where the list of discrepancies ends, and in which order it is read.
struct DiscrepancyRanking: Sendable {
  /// Least confidence of a discrepancy, unless the pipeline sets another.
  static let cut = 0.25
  /// So many candidates are kept for every discrepancy, and at least `fewestCandidates`.
  private static let candidatesPerDiscrepancy = 3
  private static let fewestCandidates = 20

  /// Least confidence of a discrepancy.
  var cut = Self.cut

  /// Discrepancies, the candidates just below the cut, and how many candidates more there are.
  func ranked(_ found: [Discrepancy])
    -> (discrepancies: [Discrepancy], candidates: [Discrepancy], uncounted: Int)
  {
    let discrepancies = found.filter { $0.confidence >= cut }.sorted { left, right in
      if left.severity != right.severity { return left.severity < right.severity }
      return Self.isBefore(left, right)
    }
    let below = found.filter { $0.confidence < cut }.sorted(by: Self.isBefore)
    let room = max(Self.fewestCandidates, discrepancies.count * Self.candidatesPerDiscrepancy)
    return (discrepancies, Array(below.prefix(room)), max(0, below.count - room))
  }

  /// The likeliest first, then in corpus order.
  private static func isBefore(_ left: Discrepancy, _ right: Discrepancy) -> Bool {
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    let (one, other) = (left.sides.map(\.passage), right.sides.map(\.passage))
    if one != other { return one.lexicographicallyPrecedes(other) }
    return (left.category.rawValue, left.rule.name) < (right.category.rawValue, right.rule.name)
  }
}
