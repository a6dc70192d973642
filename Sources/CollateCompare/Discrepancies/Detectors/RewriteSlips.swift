import CollateCore

/// Slips that copying leaves: a doubled word, another preposition in otherwise copied wording.
struct RewriteSlips: DifferenceDetector {
  /// Only sentences this much alike are copies whose small words count.
  private static let threshold = 0.75

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.filter { $0.similarity >= Self.threshold }.flatMap { pair in
      pair.alignment.gaps.compactMap { gap in
        doubledWord(at: gap, in: pair) ?? otherParticle(at: gap, in: pair)
      }
    }
  }

  private func otherParticle(at gap: TokenAlignment.Gap, in pair: EvidencePair) -> Difference? {
    guard gap.left.count == 1, gap.right.count == 1, gap.before + gap.after >= 1.3 else { return nil }
    let keys = (pair.left.tokens[gap.left.lowerBound].key, pair.right.tokens[gap.right.lowerBound].key)
    guard Cues.prepositions.contains(keys.0), Cues.prepositions.contains(keys.1) else { return nil }
    return Difference(
      category: .rewriteArtifact,
      severity: .wording,
      sides: [pair.leftSide(gap.left), pair.rightSide(gap.right)],
      rule: "another preposition in copied wording"
    )
  }

  private func doubledWord(at gap: TokenAlignment.Gap, in pair: EvidencePair) -> Difference? {
    guard gap.left.count + gap.right.count == 1 else { return nil }
    let isLeft = !gap.left.isEmpty
    let tokens = isLeft ? pair.left.tokens : pair.right.tokens
    let index = isLeft ? gap.left.lowerBound : gap.right.lowerBound
    let isDoubled = [index - 1, index + 1].contains { neighbour in
      tokens.indices.contains(neighbour) && tokens[neighbour].key == tokens[index].key
        && !tokens[max(neighbour, index)].followsBreak
    }
    let sides = pair.sides(around: gap)
    guard isDoubled, sides.count == 2 else { return nil }
    return Difference(
      category: .rewriteArtifact, severity: .minor, sides: sides, rule: "a word written twice")
  }
}
