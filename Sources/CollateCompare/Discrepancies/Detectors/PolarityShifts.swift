import CollateCore

/// A statement that one account denies and another makes, in otherwise like words.
struct PolarityShifts: DifferenceDetector {
  /// Sentences less alike than this may deny different things.
  private static let threshold = 0.4

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.filter { $0.similarity >= Self.threshold }.flatMap(differences(in:))
  }

  private func differences(in pair: EvidencePair) -> [Difference] {
    guard denies(pair.left, pair.left.tokens.indices) != denies(pair.right, pair.right.tokens.indices) else {
      return []
    }
    if deniesByVerb(pair) { return [] }
    return pair.alignment.gaps.compactMap { gap in
      let denials = (denies(pair.left, gap.left), denies(pair.right, gap.right))
      guard denials.0 != denials.1, gap.before + gap.after >= 1, min(gap.left.count, gap.right.count) <= 1,
        max(gap.left.count, gap.right.count) <= 3
      else { return nil }
      let sides = pair.sides(around: gap)
      guard sides.count == 2 else { return nil }
      return Difference(
        category: .polarity,
        severity: pair.similarity >= EvidencePair.nearCopy ? .material : .minor,
        sides: EvidencePair.sides(sides, amountTo: [denials.0, denials.1].map { $0 ? "denied" : "stated" }),
        rule: "one account denies what another states in like words"
      )
    }
  }

  /// Whether the side without a negation denies by its verb: `cancelled until Friday` is `none before Friday`.
  private func deniesByVerb(_ pair: EvidencePair) -> Bool {
    [pair.left, pair.right].contains { sentence in
      !denies(sentence, sentence.tokens.indices)
        && sentence.tokens.contains { Cues.implicitDenials.contains($0.key) }
    }
  }

  private func denies(_ sentence: ComparedSentence, _ range: Range<Int>) -> Bool {
    sentence.tokens[range].count { Cues.negations.contains($0.key) } % 2 == 1
  }
}
