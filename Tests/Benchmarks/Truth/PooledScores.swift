import Foundation

/// What `score_all.py --json` prints: the scores of a set of events, summed over them.
struct PooledScores: Decodable {
  /// Found of gold, and right of what the program gives.
  struct Match: Decodable {
    let precision: Double
    let f1: Double
    let found: Double
    let gold: Double
    let product: Double
  }

  /// Rows printed as agreed.
  struct Agreement: Decodable {
    let rows: Int
    let right: Int
    let repeats: Int
    let conflict: Int
  }

  /// The sums.
  struct Total: Decodable {
    let strictCoverage: Double?
    let strictF1: Match
    let alignment: Match
    let table: Match
    let agreement: Agreement
    let agreementClaims: Match
    let statusDeviant: Match
    let discrepancyTyped: Match
    let discrepancyAnyType: Match
    let discrepancyMaterial: Match
    /// `6/8`.
    let familiesExact: String
  }

  /// One event, as far as the totals leave something out.
  struct Event: Decodable {
    struct Derivation: Decodable {
      /// `2/5`.
      let rewritingRight: String
    }
    let derivation: Derivation?
  }

  /// An event that could not be compared or scored, and counts as an empty answer: its name, a status, what was said.
  struct Failure: Decodable, CustomStringConvertible {
    let description: String

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      let event = try list.decode(String.self)
      _ = try list.decode(Int.self)
      description = event + ": " + (try list.decode(String.self)).trimmingCharacters(in: .newlines)
    }
  }

  let total: Total
  let events: [String: Event]
  let failed: [Failure]

  /// Rewriting labels that are right, of those annotated.
  var rewriting: Share {
    events.values.reduce(into: Share(of: 0)) { $0 += Share($1.derivation?.rewritingRight ?? "0/0") }
  }
}

/// So many of so many.
struct Share {
  var part = 0
  var whole: Int

  /// None yet of `whole`.
  init(of whole: Int) { self.whole = whole }

  /// Reads `6/8`.
  init(_ text: String) {
    let numbers = text.split(separator: "/").compactMap { Int($0) }
    self.init(of: numbers.last ?? 0)
    part = numbers.first ?? 0
  }

  /// The quotient; nil of nothing.
  var value: Double? { whole > 0 ? Double(part) / Double(whole) : nil }

  static func += (left: inout Share, right: Share) {
    left.part += right.part
    left.whole += right.whole
  }
}
