import CollateText

/// Lines that stand word for word in another account of which the rest is told in words of its own: a footer of the
/// network, a notice on cookies.
struct Echoes {
  /// Shorter lines are shared by chance, or as headlines.
  private static let leastRuns = 12
  /// Share of a line's runs of words that the other account must have, and of all other lines that it may have at most.
  private static let shared = (line: 0.8, rest: 0.3)

  /// The first and the last account that a run of words stands in.
  private var places: [UInt32: (first: Int, last: Int)] = [:]
  private let runs: [[[UInt32]]]

  /// Takes the words of each line of each account, as numbers.
  init(_ said: [[[UInt32]]]) {
    runs = said.map { $0.map(Shingles.runs) }
    for (document, lines) in runs.enumerated() {
      for run in lines.joined() { places[run] = (places[run]?.first ?? document, document) }
    }
  }

  /// Whether each line of an account is an echo.
  func lines(of document: Int) -> [Bool] {
    let shares = runs[document].map { sharers(of: $0, besides: document) }
    var totals: [Int: Int] = [:]
    for share in shares { totals.merge(share, uniquingKeysWith: +) }
    let all = runs[document].reduce(0) { $0 + $1.count }
    return zip(runs[document], shares).map { runs, sharers in
      guard runs.count >= Self.leastRuns, all > runs.count else { return false }
      return sharers.contains { other, count in
        Double(count) >= Self.shared.line * Double(runs.count)
          && Double((totals[other] ?? 0) - count) < Self.shared.rest * Double(all - runs.count)
      }
    }
  }

  /// How many of some runs stand in each of the accounts that are looked at for them.
  private func sharers(of runs: [UInt32], besides document: Int) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for run in runs {
      guard let place = places[run] else { continue }
      for other in Set([place.first, place.last]) where other != document { counts[other, default: 0] += 1 }
    }
    return counts
  }
}
