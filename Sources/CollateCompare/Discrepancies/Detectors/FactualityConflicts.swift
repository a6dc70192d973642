import CollateCore

/// One act that accounts put differently: as done and as planned, as a fact and as a suspicion, as known and as open.
///
/// Two frames are of one act where they have the same predicate and share a participant, and the one whose cue governs
/// the predicate finds no word of its kind in the other's sentence.
struct FactualityConflicts: DifferenceDetector {
  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.filter(\.isMutual).flatMap { pair in
      differences(pair.left, pair.right, in: comparison) + differences(pair.right, pair.left, in: comparison)
    }
  }

  /// Every act that the sentence `cued` hedges and `other` puts in another way.
  private func differences(_ cued: ComparedSentence, _ other: ComparedSentence, in comparison: Comparison)
    -> [Difference]
  {
    let others = comparison.frames(of: other)
    return comparison.frames(of: cued).compactMap { frame in
      guard frame.frame.stance != .fact, let match = match(of: frame, among: others, in: comparison),
        let rule = rule(frame.frame, match.frame), !isBlocked(frame.frame.stance, match, others, other)
      else { return nil }
      let isQuoted =
        comparison.annotations.isQuoted(frame.value) || comparison.annotations.isQuoted(match.value)
      return Difference(
        category: rule.category,
        severity: rule.severity == .material && !isQuoted ? .material : .minor,
        sides: [frame, match].map { Difference.Side(passage: $0.value, value: $0.frame.factuality.rawValue) },
        rule: rule.words
      )
    }
  }

  /// The frame of the other sentence that tells of the same act; of several, the one that shares most.
  private func match(
    of frame: ComparedFrame, among others: ArraySlice<ComparedFrame>, in comparison: Comparison
  )
    -> ComparedFrame?
  {
    let alike = others.filter {
      frame.hasPredicate(of: $0) && !frame.participants.isDisjoint(with: $0.participants)
    }
    return alike.max {
      comparison.sharedMass(frame.clause, $0.clause) < comparison.sharedMass(frame.clause, $1.clause)
    }
  }

  private struct Rule {
    var category: Discrepancy.Category
    var severity: Difference.Severity
    var words: Discrepancy.Rule
  }

  /// What two stances of one act amount to; nil where both can be said of it.
  private func rule(_ cued: Frame, _ other: Frame) -> Rule? {
    switch (cued.stance, other.stance) {
    case (.alleged, .fact), (.possible, .fact), (.attempted, .fact):
      Rule(category: .certainty, severity: .material, words: "a fact here is suspicion or possibility there")
    case (.unknown, .fact), (.discussed, .fact):
      Rule(category: .certainty, severity: .material, words: "a fact here is an open question there")
    case (.opinion, .fact), (.possible, .would), (.possible, .planned), (.unknown, .planned),
      (.discussed, .planned):
      Rule(category: .certainty, severity: .minor, words: "one account is less sure than the other")
    case (.planned, .fact) where other.tense == .past:
      Rule(category: .tense, severity: .minor, words: "done here is planned there")
    case (.withheld, .negated), (.withheld, .unknown), (.unknown, .negated):
      Rule(category: .certainty, severity: .minor, words: "denied here is left open there")
    default: nil
    }
  }

  /// Whether the other sentence has a word of the cue's kind somewhere, or gives the fact as somebody's words.
  private func isBlocked(
    _ stance: Frame.Stance, _ match: ComparedFrame, _ frames: ArraySlice<ComparedFrame>,
    _ sentence: ComparedSentence
  ) -> Bool {
    if frames.contains(where: { $0.frame.stance == stance }) { return true }
    switch stance {
    case .alleged:
      return !match.frame.sources.isEmpty || sentence.tokens.contains { Cues.hedges.contains($0.key) }
    case .possible, .opinion: return sentence.tokens.contains { Cues.hedges.contains($0.key) }
    case .planned: return sentence.tokens.contains { Cues.plans.contains($0.key) }
    default: return false
    }
  }
}
