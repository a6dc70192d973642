import CollateCore

/// Why two numbers fill different slots, by the fields of both: the first reason that holds.
enum SlotGate: String, Sendable {
  case countedNoun, vagueNoun, fate, predicate, distance, subject, argument, day, year, part, sum, told, names

  /// The first gate that a pair fails; nil where it passes all. `others` are the numbers that stand beside each in its
  /// sentence.
  static func failed(by pair: NumberPair, beside others: (left: [NumberFrame], right: [NumberFrame]))
    -> SlotGate?
  {
    if pair.left.isCount, !countsAlike(pair, others) { return .countedNoun }
    if !isVagueOfSame(pair) { return .vagueNoun }
    if !hasLikeFate(pair) { return .fate }
    if !hasLikePredicate(pair) { return .predicate }
    if pair.left.time.hasOtherYears(than: pair.right.time), pair.clauseShare <= 0.6 { return .year }
    // Who and where tell two values apart; one value needs no more than what it counts.
    if pair.relation == .equal || pair.relation == .rounded || isSameLargeCount(pair) { return nil }
    if !pair.relation.agrees, isTooFar(pair) { return .distance }
    if differ(pair.left.subject, pair.right.subject), pair.confidence <= 0.9 { return .subject }
    if differ(pair.left.argument, pair.right.argument), pair.clauseShare <= 0.6 { return .argument }
    if pair.left.time.hasOtherDays(than: pair.right.time), pair.clauseShare <= 0.5 { return .day }
    // Of one place a part may be told as all there is: `170,000 of them in Melis`.
    if pair.left.isPartial != pair.right.isPartial, !shares(pair.left.argument, pair.right.argument) {
      return .part
    }
    if !pair.relation.agrees {
      if addsUp(to: pair.right, pair.left, others.left) || addsUp(to: pair.left, pair.right, others.right) {
        return .sum
      }
      if tells(pair.right, others.left) || tells(pair.left, others.right) { return .told }
    }
    return hasLikeNames(pair) ? nil : .names
  }

  /// Sentences that name somebody or something and share no name tell of two things, unless the same happened to the
  /// same kind, the measure is a rare one, or they say the same all the same.
  private static func hasLikeNames(_ pair: NumberPair) -> Bool {
    guard pair.left.sentence.namesOthers(than: pair.right.sentence) else { return true }
    let isSameFate = pair.hasSameFate && (pair.hasSameNoun || pair.hasSameClass) && pair.clauseShare >= 0.25
    let isRare = !pair.left.isCount && !pair.left.isMoney && pair.left.dimension != NumberFrame.percent
    return isSameFate || isRare || isSameLargeCount(pair) || pair.confidence > 0.9 && pair.clauseShare > 0.3
  }

  /// A large number seldom comes back by chance, whatever noun stands beside it.
  private static func isSameLargeCount(_ pair: NumberPair) -> Bool {
    pair.relation.agrees && pair.confidence > 0.3 && pair.left.value.lower >= 30
  }

  private static func shares(_ left: StemSet, _ right: StemSet) -> Bool { !left.isDisjoint(with: right) }

  private static func differ(_ left: StemSet, _ right: StemSet) -> Bool {
    !left.ids.isEmpty && !right.ids.isEmpty && left.isDisjoint(with: right)
  }

  /// The same noun or class, the same fate where one has no noun, or the only counts of two sentences that say the same.
  private static func countsAlike(_ pair: NumberPair, _ others: (left: [NumberFrame], right: [NumberFrame]))
    -> Bool
  {
    if pair.hasSameNoun || pair.hasSameClass || isSameLargeCount(pair) { return true }
    if pair.left.noun == nil || pair.right.noun == nil {
      return pair.isAligned
        || pair.hasSameFate && [pair.left, pair.right].allSatisfy { $0.noun == nil || $0.countsPersons }
    }
    let counts = others.left + others.right
    return pair.confidence > 0.5 && pair.clauseShare > 0.4 && !counts.contains(where: \.isCount)
      && !(pair.left.countsPersons && pair.right.countsPersons)
  }

  private static func isVagueOfSame(_ pair: NumberPair) -> Bool {
    guard pair.left.value.isVague || pair.right.value.isVague else { return true }
    let isPersons = pair.left.countsPersons && pair.right.countsPersons
    return pair.left.isCount && pair.hasSameNoun || isPersons && (pair.confidence > 0.5 || pair.hasSameFate)
  }

  private static func hasLikeFate(_ pair: NumberPair) -> Bool {
    guard pair.left.isCount else { return true }
    if pair.hasOtherFate { return false }
    let isPersons = pair.left.countsPersons || pair.right.countsPersons
    return !(pair.hasFateOnOneSide && isPersons) || pair.confidence > 0.9 && pair.clauseWeight > 2
  }

  /// Sums, shares and lengths of time are many in a report: they need more in common than their unit. An age needs its
  /// bearer.
  private static func hasLikePredicate(_ pair: NumberPair) -> Bool {
    let isShared = pair.hasSameNoun || pair.hasSameFate || pair.hasSameVerb
    switch pair.left.dimension {
    case NumberFrame.age:
      let (one, other) = (Set(pair.left.subject.ids), Set(pair.right.subject.ids))
      return !one.isEmpty && !other.isEmpty && (one.isSubset(of: other) || other.isSubset(of: one))
    case NumberFrame.duration:
      return pair.hasSameVerb || pair.hasSameNoun || pair.isAligned || pair.confidence > 0.9
        || pair.confidence > 0.5 && pair.hasOtherUnit
    default:
      guard pair.left.isMoney || pair.left.dimension == NumberFrame.percent else { return true }
      // Sentences that are linked for sure, or linked and near in value, tell of one sum.
      if pair.confidence > 0.9 || pair.confidence >= 0.5 && pair.isNear { return true }
      return (isShared || pair.clauseWeight > 1.6) && (pair.confidence >= 0.5 || pair.clauseWeight >= 1.7)
    }
  }

  /// Values further apart than two reports of one fact give them. It tells of pairs found by their context only: in
  /// clauses that say the same, and where a unit, a scale word or a point was mistaken, any distance is a difference.
  private static func isTooFar(_ pair: NumberPair) -> Bool {
    let (one, other) = (pair.left.value, pair.right.value)
    if pair.isAligned || pair.hasOtherUnit || isSlipOfScale(pair) { return false }
    // Nought is far from every count; sentences that say the same decide.
    if one.upper == 0 || other.upper == 0 { return pair.confidence <= 0.5 }
    let ratio = one.ratio(to: other)
    switch pair.left.dimension {
    case NumberFrame.count: return ratio > (pair.hasSameFate || pair.confidence > 0 ? 6.6 : 3)
    case NumberFrame.age: return abs(one.lower - other.lower) > 2
    case NumberFrame.percent: return ratio > 1.35
    case "magnitude": return ratio > 1.05
    case "length": return ratio > 1.5
    case "deg", "degC", "degF": return ratio > 2
    default: return ratio > 2.3
    }
  }

  /// Whether the values differ by a point or a scale word, as 45 and 4.5 million do. Round counts are many: they need one
  /// noun in linked sentences.
  private static func isSlipOfScale(_ pair: NumberPair) -> Bool {
    pair.left.value.isPowerOfTen(of: pair.right.value)
      && (!pair.left.isCount || pair.hasSameNoun && pair.confidence > 0)
  }

  /// Whether the numbers of one sentence make the other: `killed 5 and 6` of 11.
  private static func addsUp(to whole: NumberFrame, _ part: NumberFrame, _ others: [NumberFrame]) -> Bool {
    !part.value.isVague
      && others.contains { isKin($0, part) && $0.value.lower + part.value.lower == whole.value.lower }
  }

  /// Whether the sentence of the one gives the value of the other too: then it knows both.
  private static func tells(_ frame: NumberFrame, _ others: [NumberFrame]) -> Bool {
    others.contains { isKin($0, frame) && NumberRelation($0, frame).agrees }
  }

  /// Whether two numbers of one dimension count things of one kind.
  static func isKin(_ left: NumberFrame, _ right: NumberFrame) -> Bool {
    guard left.isCount, right.isCount else { return left.dimension == right.dimension }
    if let one = left.nounClass, let other = right.nounClass, one.admits(other) { return true }
    return left.noun == nil || right.noun == nil || left.noun == right.noun
  }
}
