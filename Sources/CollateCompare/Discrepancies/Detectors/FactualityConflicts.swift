import CollateCore

/// One act that accounts put differently: as done and as planned, as a fact and as a suspicion, as known and as open, as
/// done and as not done.
///
/// Two frames are of one act where they have the same predicate and share a participant, and the one whose cue governs
/// the predicate finds no word of its kind in the other's sentence.
struct FactualityConflicts: DifferenceDetector {
  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.flatMap { pair in
      let isCopy = pair.similarity >= EvidencePair.nearCopy
      return differences(pair.left, pair.right, isCopy: isCopy, in: comparison)
        + differences(pair.right, pair.left, isCopy: isCopy, in: comparison)
    }
  }

  /// Every act that the sentence `cued` takes something from and `other` puts in another way.
  private func differences(
    _ cued: ComparedSentence, _ other: ComparedSentence, isCopy: Bool, in comparison: Comparison
  ) -> [Difference] {
    let others = comparison.frames(of: other)
    return comparison.frames(of: cued).compactMap { frame in
      guard frame.frame.stance != .fact, let match = match(of: frame, among: others, in: comparison),
        let rule = rule(frame.frame, match.frame, isCopy: isCopy),
        !isBlocked(frame.frame.stance, match, others, other)
      else { return nil }
      let isQuoted =
        comparison.annotations.isQuoted(frame.value) || comparison.annotations.isQuoted(match.value)
      return Difference(
        category: rule.category,
        severity: rule.severity == .material && !isQuoted ? .material : .minor,
        sides: [frame, match].map {
          Difference.Side(passage: $0.value, value: $0.frame.factuality.rawValue)
        },
        rule: rule.rule
      )
    }
  }

  /// The frame of the other sentence that tells of the same act; of several, the one that shares most.
  private func match(
    of frame: ComparedFrame, among others: ArraySlice<ComparedFrame>, in comparison: Comparison
  )
    -> ComparedFrame?
  {
    let alike = others.filter { other in
      frame.hasPredicate(of: other)
        && (frame.isOfNobody || !frame.participants.isDisjoint(with: other.participants))
    }
    return alike.max {
      comparison.sharedMass(frame.clause, $0.clause) < comparison.sharedMass(frame.clause, $1.clause)
    }
  }

  private struct Rule {
    var category: Discrepancy.Category
    var severity: Difference.Severity
    var rule: Discrepancy.Rule
  }

  /// What two stances of one act amount to; nil where both can be said of it. Only in copied wording a denial is surely
  /// one of the same act.
  private func rule(_ cued: Frame, _ other: Frame, isCopy: Bool) -> Rule? {
    switch (cued.stance, other.stance) {
    case (.alleged, .fact), (.possible, .fact):
      Rule(
        category: .certainty, severity: .material, rule: .suspicion)
    case (.unknown, .fact), (.discussed, .fact):
      Rule(category: .certainty, severity: .material, rule: .openQuestion)
    case (.opinion, .fact), (.possible, .would), (.possible, .planned), (.unknown, .planned),
      (.discussed, .planned):
      Rule(category: .certainty, severity: .minor, rule: .lessSure)
    case (.planned, .fact) where other.tense == .past:
      Rule(category: .tense, severity: .minor, rule: .donePlanned)
    case (.withheld, .negated), (.withheld, .unknown), (.unknown, .negated):
      Rule(category: .certainty, severity: .minor, rule: .deniedOpen)
    case (.negated, .fact) where isCopy, (.negated, .planned) where isCopy:
      Rule(
        category: .polarity, severity: .material,
        rule: .denied)
    default: nil
    }
  }

  /// Whether the other sentence has a word of the cue's kind somewhere, or gives the fact as somebody's words.
  private func isBlocked(
    _ stance: Frame.Stance, _ match: ComparedFrame, _ frames: ArraySlice<ComparedFrame>,
    _ sentence: ComparedSentence
  ) -> Bool {
    if frames.contains(where: { $0.frame.stance == stance }) { return true }
    let words: Set<String> =
      switch stance {
      case .alleged, .possible, .opinion: Cues.hedges
      case .planned: Cues.plans
      case .negated: Cues.negations.union(Cues.implicitDenials)
      default: []
      }
    return sentence.tokens.contains { words.contains($0.key) }
      || stance == .alleged && !match.frame.sources.isEmpty
  }
}
