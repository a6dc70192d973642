import CollateCore
import Foundation

/// Two numbers of one dimension in different documents, with what tells whether they fill one slot.
struct NumberPair: Sendable {
  /// The frame of the earlier document.
  var left: NumberFrame
  /// The frame of the later document.
  var right: NumberFrame
  /// How their values stand to each other.
  var relation: NumberRelation
  /// Confidence that their sentences state the same, 0 to 1.
  var confidence: Double
  /// Weight of the stems that their clauses share.
  var clauseMass: Double
  /// The same as a share of the lighter clause.
  var clauseShare: Double
  /// Weight of the stems that their contexts share.
  var contextMass: Double
  /// How many numbers of the dimension each sentence holds.
  var crowd: (left: Int, right: Int)

  /// Compares two numbers of one dimension; `crowd` is how many each sentence holds of it.
  init(
    _ left: NumberFrame, _ right: NumberFrame, confidence: Double, crowd: (left: Int, right: Int),
    _ stems: StemTable
  ) {
    (self.left, self.right, self.confidence, self.crowd) = (left, right, confidence, crowd)
    relation = NumberRelation(left, right)
    clauseMass = stems.sharedMass(left.clause, right.clause)
    clauseShare = clauseMass / (1 + min(left.clauseMass, right.clauseMass))
    contextMass = stems.sharedMass(left.context, right.context)
  }

  /// Whether both count the same noun.
  var hasSameNoun: Bool { left.noun != nil && left.noun == right.noun }
  /// Whether their nouns are used for each other.
  var hasSameClass: Bool {
    guard let one = left.nounClass, let other = right.nounClass else { return false }
    return one.admits(other)
  }
  /// Whether both have a noun, and the nouns are not used for each other.
  var hasOtherNoun: Bool { left.noun != nil && right.noun != nil && !hasSameNoun && !hasSameClass }
  /// Whether the same happened to both.
  var hasSameFate: Bool { left.fate != nil && left.fate == right.fate }
  /// Whether different things happened to both.
  var hasOtherFate: Bool { left.fate != nil && right.fate != nil && left.fate != right.fate }
  /// Whether a fate is told of one only.
  var hasFateOnOneSide: Bool { (left.fate == nil) != (right.fate == nil) }
  /// Whether the same verb stands near both.
  var hasSameVerb: Bool { !left.verbs.isDisjoint(with: right.verbs) }
  /// Whether one figure stands with two units: `14 weeks`, `14 months`.
  var hasOtherUnit: Bool { !relation.agrees && left.quantity.unit != nil && left.figure == right.figure }
  /// ln(1 + weight) of the shared clause stems.
  var clauseWeight: Double { log(1 + clauseMass) }
  /// |ln| of the ratio of the values.
  var distance: Double { log(left.value.ratio(to: right.value)) }

  /// Whether the larger value is at most a quarter more.
  var isNear: Bool { distance <= Self.nearDistance }
  private static let nearDistance = log(1.25)

  /// Whether both stand in clauses that say the same about the same: then their values may lie any distance apart.
  var isAligned: Bool {
    confidence > 0.5 && clauseShare >= 0.5 && clauseWeight >= 1.2
      && (!left.isCount || hasSameNoun || hasSameClass || hasSameFate || hasSameVerb)
  }

  /// Log-odds that both fill one slot, whatever their values.
  ///
  /// Logistic regression on 19 annotated events; positive were equal values in one annotated claim and the two values of
  /// an annotated difference. (The weights are those of the trial that found the recipe.)
  var score: Double {
    var score = -1.82 + 3.68 * confidence
    if hasSameNoun { score += 0.93 }
    if hasSameClass { score += 0.97 }
    if hasOtherNoun { score -= 0.74 }
    if hasSameFate { score += 0.80 }
    if hasOtherFate { score -= 1.96 }
    if hasFateOnOneSide { score -= 0.53 }
    score += 0.60 * log(1 + contextMass) + 0.19 * clauseWeight + 0.48 * clauseShare
    if left.time.hasOtherYears(than: right.time) { score -= 1.81 }
    if left.value.isVague != right.value.isVague { score -= 0.87 }
    score -= 0.63 * log(1 + Double(crowd.left * crowd.right))
    score -= 0.63 * log(1 + Double(left.sentence.index + right.sentence.index))
    return score
  }
}
