import CollateCore

/// Differences between two phrases in one role that cost the reader a fact.
enum PhraseFacts {
  /// Sentences this likely state the same, so that only one of two states can be right.
  private static let sameStatement = 1.0

  /// Another country, or its capital in its stead, behind one preposition, not where each sentence names both; nil where
  /// only the wording differs.
  static func difference(
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
      rule: .countryDiffers
    )
  }
}
