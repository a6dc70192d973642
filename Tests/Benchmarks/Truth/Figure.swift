import Foundation

/// What the scorers gave for one set.
enum Score {
  case events(PooledScores)
  /// Field cases that pass, pass in part, fail.
  case field(pass: Int, partly: Int, fail: Int)
}

/// A figure that the answer is judged by.
struct Figure: Sendable {
  /// One value of it, with what it was counted from.
  struct Reading {
    var value: Double
    var note = ""
  }

  /// What a value must reach.
  enum Floor: Sendable {
    case atLeast(Double)
    case atMost(Double)

    func holds(_ value: Double) -> Bool {
      // Figures are read to three places, and so are the floors.
      switch self {
      case .atLeast(let bound): value >= bound - 0.0005
      case .atMost(let bound): value <= bound + 0.0005
      }
    }
  }

  let name: String
  var floors: [EventSet: Floor] = [:]
  let read: @Sendable (Score) -> Reading?

  /// In the order of the issue that set the floors.
  static let all: [Figure] =
    table + agreement + [
      events("status: F1 of deviants", [.report: .atLeast(0.2), .seeds: .atLeast(0.17)]) {
        match($0.statusDeviant)
      },
      events("alignment F1", [.report: .atLeast(0.7), .seeds: .atLeast(0.78)]) { match($0.alignment) },
      events("strict coverage", [.report: .atLeast(0.68), .seeds: .atLeast(0.79)]) {
        $0.strictCoverage.map { Reading(value: $0) }
      },
      events("its F1", [.report: .atLeast(0.62)]) { match($0.strictF1) },
    ] + conflicts + derivation + [
      Figure(name: "field cases that pass", floors: [.field: .atLeast(44)]) { score in
        guard case .field(let pass, let partly, let fail) = score else { return nil }
        return Reading(value: Double(pass), note: "\(partly) partly, \(fail) fail")
      }
    ]

  private static let table = [
    events("table F1", [.report: .atLeast(0.43), .seeds: .atLeast(0.5)]) {
      Reading(value: $0.table.f1, note: "\(count($0.table.product)) rows : \(count($0.table.gold)) facts")
    }
  ]

  private static let agreement = [
    events("agreement F1", [.report: .atLeast(0.5), .seeds: .atLeast(0.2)]) {
      let match = $0.agreementClaims
      return Reading(
        value: match.f1,
        note: "\(count(match.found)) of \(count(match.gold)), \(count(match.product)) rows")
    },
    events("  rows right", [.report: .atLeast(0.77), .seeds: .atLeast(0.6)]) {
      $0.agreement.rows > 0
        ? Reading(value: Double($0.agreement.right) / Double($0.agreement.rows)) : nil
    },
    events("  repeats", [.report: .atMost(0), .seeds: .atMost(0)]) {
      Reading(value: Double($0.agreement.repeats))
    },
    events("  rows on both sides", [.report: .atMost(5), .seeds: .atMost(0)]) {
      Reading(value: Double($0.agreement.conflict))
    },
  ]

  private static let conflicts = [
    events("material F1", [.report: .atLeast(0.25), .seeds: .atLeast(0.2)]) { match($0.discrepancyMaterial) },
    events("  precision", [.report: .atLeast(0.33)]) { Reading(value: $0.discrepancyMaterial.precision) },
    events("typed F1", [.report: .atLeast(0.14), .seeds: .atLeast(0.1), .planted: .atLeast(0.64)]) {
      match($0.discrepancyTyped)
    },
    events("any-type F1", [.report: .atLeast(0.2), .seeds: .atLeast(0.15)]) { match($0.discrepancyAnyType) },
  ]

  private static let derivation = [
    events("families exact", [.report: .atLeast(0.875), .seeds: .atLeast(1), .planted: .atLeast(1)]) {
      share(Share($0.familiesExact))
    },
    Figure(name: "rewriting labels", floors: [.seeds: .atLeast(0.6)]) { score in
      guard case .events(let scores) = score else { return nil }
      return share(scores.rewriting)
    },
  ]

  private static func events(
    _ name: String, _ floors: [EventSet: Floor] = [:],
    _ read: @escaping @Sendable (PooledScores.Total) -> Reading?
  ) -> Figure {
    Figure(name: name, floors: floors) { score in
      guard case .events(let scores) = score else { return nil }
      return read(scores.total)
    }
  }

  private static func match(_ match: PooledScores.Match) -> Reading {
    Reading(
      value: match.f1,
      note: "\(count(match.found)) of \(count(match.gold)), \(count(match.product)) printed")
  }

  private static func share(_ share: Share) -> Reading? {
    share.value.map { Reading(value: $0, note: "\(share.part) of \(share.whole)") }
  }

  private static func count(_ number: Double) -> Int { Int(number.rounded()) }
}
