import Foundation

/// Two units of different documents with the log-odds that both state one fact; the smaller index first.
package struct UnitLink: Sendable {
  /// Index of the first unit.
  package var left: Int
  /// Index of the second unit.
  package var right: Int
  /// What the score is computed from, in the order of `UnitLinkModel.names`.
  package var features: [Double]
}

/// The pairs of units worth scoring: they share a term, and either their sentences may be linked or what they share is
/// rare. Sentence pairs come from the inverted index, so the cost follows what the accounts share.
package enum UnitLinks {
  /// Log-odds of two sentences from which all their units are compared.
  static let sentenceFloor = -4.0
  /// Summed rarity of shared terms from which two units are compared whatever their sentences.
  static let leastMass = 3.0
  /// Log-odds of sentences count no less than this.
  static let lowestSentence = -8.0

  /// The pairs by index; `scores` are the log-odds of the sentence `pairs`.
  package static func find(
    _ units: FactUnits, _ index: StatementIndex, pairs: [LinkPair], scores: [Double]
  ) -> [UnitLink] {
    var result: [UnitLink] = []
    var likeness = UnitLikeness(units, index)
    for (pair, score) in zip(pairs, scores) {
      let (left, right) = (units.ofSentence[pair.left], units.ofSentence[pair.right])
      for number in likeness.shared(pair) {
        guard score >= sentenceFloor || likeness.mass(number) >= leastMass else { continue }
        let like = likeness.measured(number, pair)
        let places = (left.lowerBound + like.left, right.lowerBound + like.right)
        let features = features(units.all[places.0], units.all[places.1], like, sentences: score)
        result.append(UnitLink(left: places.0, right: places.1, features: features))
      }
    }
    return result
  }

  private static func features(
    _ one: FactUnit, _ other: FactUnit, _ like: UnitLikeness.Pair, sentences: Double
  ) -> [Double] {
    func flag(_ holds: Bool) -> Double { holds ? 1 : 0 }
    let bothCount = !one.numbers.isEmpty && !other.numbers.isEmpty
    let shareNumber = !SortedSets.intersection(one.numbers, other.numbers).isEmpty
    return [
      max(lowestSentence, sentences),
      log(1 + like.mass),
      like.letters,
      like.mass / max(one.mass, other.mass),
      log(1 + min(one.mass, other.mass)),
      flag(shareNumber),
      flag(bothCount && !shareNumber),
      flag(one.numbers.isEmpty != other.numbers.isEmpty),
      abs(one.position - other.position),
      flag(one.isNegated != other.isNegated),
      flag(one.hasVerb != other.hasVerb),
      flag(one.isHedged != other.isHedged),
      flag(one.statement.position == 0 || other.statement.position == 0),
      like.terms,
    ]
  }
}
