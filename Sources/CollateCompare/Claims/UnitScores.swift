/// Scored pairs of units, each unit with those it was scored with: one array, walked and searched by unit.
struct UnitScores {
  /// A unit that another was scored with.
  struct Partner {
    /// Its index.
    var unit: Int32
    /// Log-odds that both state one fact.
    var logOdds: Double
  }

  /// Number of units.
  let count: Int
  private let starts: [Int]
  private var partners: [Partner]

  /// Takes the scored pairs among `count` units, each pair once.
  init(count: Int, _ pairs: [(left: Int, right: Int, logOdds: Double)]) {
    self.count = count
    var starts = [Int](repeating: 0, count: count + 1)
    for pair in pairs {
      starts[pair.left + 1] += 1
      starts[pair.right + 1] += 1
    }
    for unit in 0..<count { starts[unit + 1] += starts[unit] }
    var next = starts
    partners = Array(repeating: Partner(unit: 0, logOdds: 0), count: starts[count])
    for pair in pairs {
      partners[next[pair.left]] = Partner(unit: Int32(pair.right), logOdds: pair.logOdds)
      partners[next[pair.right]] = Partner(unit: Int32(pair.left), logOdds: pair.logOdds)
      next[pair.left] += 1
      next[pair.right] += 1
    }
    self.starts = starts
    for unit in 0..<count { partners[starts[unit]..<starts[unit + 1]].sort { $0.unit < $1.unit } }
  }

  /// The units that a unit was scored with, ascending.
  func partners(of unit: Int) -> ArraySlice<Partner> { partners[starts[unit]..<starts[unit + 1]] }

  /// The log-odds of two units; nil where they were not scored.
  func logOdds(_ left: Int, _ right: Int) -> Double? {
    var (low, high) = (starts[left], starts[left + 1])
    while low < high {
      let middle = (low + high) / 2
      if partners[middle].unit < right { low = middle + 1 } else { high = middle }
    }
    return low < starts[left + 1] && partners[low].unit == right ? partners[low].logOdds : nil
  }
}
