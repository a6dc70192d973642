import CollateCore

/// What tells, beside the rule that found a difference, whether a careful reader notes it too.
struct ConflictFeatures: Sendable {
  /// Names of the values, in their order.
  static let names = ["shared", "known", "score", "near", "rival"]

  /// - `shared`: how much of the lighter sentence's weight the other sentence has, of the two sentences with different
  ///   values that share most; 0 to 1.
  /// - `known`: which share of the words of each value the other account has somewhere; 0 to 1.
  /// - `score`: of numbers, the log-odds that both fill one slot.
  /// - `near`: of numbers, 1 where the values lie within a quarter of each other.
  /// - `rival`: of numbers, 1 where another value fits one of them better.
  private(set) var values: [Double]

  /// A value is compared with others as often as this: copies share what their original shares.
  private static let sidesOfValue = 4

  /// Reads a difference.
  init(_ difference: Difference, in comparison: Comparison) {
    let places = Self.places(of: difference, in: comparison)
    let best = Self.closest(places, comparison)
    var known = 0.0
    if let best, !difference.isWithinDocument {
      known =
        (Self.known(best.left, in: best.right.sentence.document, comparison)
          + Self.known(best.right, in: best.left.sentence.document, comparison)) / 2
    }
    values = [best?.shared ?? 0, known] + Self.ofNumbers(difference)
  }

  private struct Place {
    var side: Difference.Side
    var sentence: ComparedSentence
  }

  private static func places(of difference: Difference, in comparison: Comparison) -> [Place] {
    var counts: [String: Int] = [:]
    return difference.sides.compactMap { side in
      counts[side.value, default: 0] += 1
      guard counts[side.value, default: 0] <= sidesOfValue,
        let sentence = comparison.sentence(of: side.passage.document, holding: side.passage.span)
      else { return nil }
      return Place(side: side, sentence: sentence)
    }
  }

  private static func closest(_ places: [Place], _ comparison: Comparison)
    -> (left: Place, right: Place, shared: Double)?
  {
    let masses = places.map { comparison.sharedMass($0.sentence.stems, $0.sentence.stems) }
    var best: (left: Place, right: Place, shared: Double)?
    for (left, one) in places.enumerated() {
      for (right, other) in places.enumerated().dropFirst(left + 1) where one.side.value != other.side.value {
        let shared =
          comparison.sharedMass(one.sentence.stems, other.sentence.stems)
          / (1 + min(masses[left], masses[right]))
        if shared > best?.shared ?? -1 { best = (one, other, shared) }
      }
    }
    return best
  }

  private static func known(_ place: Place, in document: Int, _ comparison: Comparison) -> Double {
    let words = place.sentence.tokens[place.sentence.tokenRange(place.side.passage.span)].filter(\.isContent)
    guard !words.isEmpty else { return 0 }
    return Double(words.count { comparison.documentStems.holds($0.stem, in: document) }) / Double(words.count)
  }

  private static func ofNumbers(_ difference: Difference) -> [Double] {
    guard let pair = difference.numbers else { return [0, 0, 0] }
    return [
      pair.score, pair.isNear ? 1 : 0, difference.hasRival ? 1 : 0,
    ]
  }
}
