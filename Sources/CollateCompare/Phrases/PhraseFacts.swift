import CollateCore

/// Differences between two phrases in one role that cost the reader a fact.
enum PhraseFacts {
  /// Sentences this likely state the same, so that only one of two states can be right.
  private static let sameStatement = 1.0

  /// The fact that differs; nil where only the wording does.
  static func difference(
    _ replacement: PhraseReplacement, _ sides: [Difference.Side], in pair: EvidencePair,
    _ comparison: Comparison
  ) -> Difference? {
    unnamed(replacement, sides, in: pair) ?? otherState(replacement, sides, in: pair, comparison)
  }

  /// `someone` where the other account says who.
  private static func unnamed(
    _ replacement: PhraseReplacement, _ sides: [Difference.Side], in pair: EvidencePair
  ) -> Difference? {
    let words = [
      pair.left.tokens[replacement.left.words].map(\.key),
      pair.right.tokens[replacement.right.words].map(\.key),
    ]
    let isUnnamed = words.map { !Cues.unnamed.isDisjoint(with: $0) }
    guard isUnnamed[0] != isUnnamed[1], words.allSatisfy({ $0.count <= 2 }) else { return nil }
    return Difference(
      category: .actor, severity: .minor, sides: sides, rule: "who did it here is someone there")
  }

  /// Another country, or its capital in its stead, behind one preposition; not where each sentence names both.
  private static func otherState(
    _ replacement: PhraseReplacement, _ sides: [Difference.Side], in pair: EvidencePair,
    _ comparison: Comparison
  ) -> Difference? {
    let annotations = comparison.annotations
    guard pair.isMutual, let preposition = replacement.left.preposition,
      preposition == replacement.right.preposition,
      let left = annotations.entity(endingIn: sides[0].passage)?.state,
      let right = annotations.entity(endingIn: sides[1].passage)?.state, left != right,
      !sides.allSatisfy({ annotations.isListed($0.passage) }),
      !annotations.states(in: pair.left.passage(pair.left.span)).contains(right)
        || !annotations.states(in: pair.right.passage(pair.right.span)).contains(left)
    else { return nil }
    return Difference(
      category: .name,
      severity: pair.likelihood >= sameStatement ? .material : .minor,
      sides: EvidencePair.sides(sides, amountTo: [left, right]),
      rule: "another country in the same place of one statement"
    )
  }
}
