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
    for (pair, score) in zip(pairs, scores) {
      for left in units.ofSentence[pair.left] where !units.all[left].isStub {
        for right in units.ofSentence[pair.right] where !units.all[right].isStub {
          let (one, other) = (units.all[left], units.all[right])
          let shared = SortedSets.intersection(one.statement.terms, other.statement.terms)
          guard !shared.isEmpty else { continue }
          let mass = index.mass(shared)
          guard score >= sentenceFloor || mass >= leastMass else { continue }
          let features = features(one, other, sentences: score, sharedMass: mass, index)
          result.append(UnitLink(left: left, right: right, features: features))
        }
      }
    }
    return result
  }

  private static func features(
    _ one: FactUnit, _ other: FactUnit, sentences: Double, sharedMass: Double, _ index: StatementIndex
  ) -> [Double] {
    func flag(_ holds: Bool) -> Double { holds ? 1 : 0 }
    let bothCount = !one.numbers.isEmpty && !other.numbers.isEmpty
    let shareNumber = !SortedSets.intersection(one.numbers, other.numbers).isEmpty
    return [
      max(lowestSentence, sentences),
      log(1 + sharedMass),
      one.letters.cosine(other.letters),
      sharedMass / max(one.mass, other.mass),
      log(1 + min(one.mass, other.mass)),
      flag(shareNumber),
      flag(bothCount && !shareNumber),
      flag(one.numbers.isEmpty != other.numbers.isEmpty),
      abs(one.position - other.position),
      flag(one.isNegated != other.isNegated),
      flag(one.hasVerb != other.hasVerb),
      flag(one.isHedged != other.isHedged),
      flag(one.statement.position == 0 || other.statement.position == 0),
      index.cosine(one.statement.terms, other.statement.terms),
    ]
  }
}
