import CollateCore

/// A fact in one account that is suspicion, hearsay or possibility in another.
struct CertaintyShifts: DifferenceDetector {
  /// Sentences less alike than this may hedge different things.
  private static let threshold = 0.2
  /// The same for words that hedge many things, such as `could`.
  private static let looseThreshold = 0.4
  /// How many words away from a hedge it governs.
  private static let reach = 4

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.filter { $0.similarity >= Self.threshold }.compactMap { pair in
      var difference = difference(in: pair)
      // A word swap of a machine is nobody's doubt.
      if comparison.isSpun(pair.left.document) || comparison.isSpun(pair.right.document) {
        difference?.severity = .minor
      }
      return difference
    }
  }

  private func difference(in pair: EvidencePair) -> Difference? {
    let isCopy = pair.similarity >= EvidencePair.nearCopy
    if isCopy, let sides = replacedModal(in: pair) {
      return difference(.material, sides, .modalDiffers)
    }
    let cues = (hedge(in: pair.left), hedge(in: pair.right))
    guard (cues.0 == nil) != (cues.1 == nil), let sides = hedgedSides(of: pair, cues.0, cues.1) else {
      return nil
    }
    let cue = cues.0.map { pair.left.tokens[$0].key } ?? cues.1.map { pair.right.tokens[$0].key }
    let isLoose = cue.map(Cues.looseHedges.contains) ?? true
    guard pair.similarity >= (isLoose ? Self.looseThreshold : Self.threshold) else { return nil }
    return difference(isCopy ? .material : .minor, sides, .hedged)
  }

  /// The first word that hedges; `suspect` does as a verb, not behind an article.
  private func hedge(in sentence: ComparedSentence) -> Int? {
    sentence.tokens.indices.first { index in
      let key = sentence.tokens[index].key
      if Cues.hedges.contains(key) { return true }
      return key == "suspect" && index > 0 && sentence.tokens[index - 1].isContent
        && !sentence.tokens[index].followsBreak && index + 1 < sentence.tokens.count
        && !sentence.tokens[index + 1].followsBreak
    }
  }

  private func difference(
    _ severity: Difference.Severity, _ sides: [Difference.Side], _ rule: Discrepancy.Rule
  )
    -> Difference
  {
    Difference(category: .certainty, severity: severity, sides: sides, rule: rule)
  }

  private func replacedModal(in pair: EvidencePair) -> [Difference.Side]? {
    for gap in pair.alignment.gaps where gap.left.count == 1 && gap.right.count == 1 {
      let (left, right) = (
        pair.left.tokens[gap.left.lowerBound].key, pair.right.tokens[gap.right.lowerBound].key
      )
      if Cues.modals.contains(left), Cues.modals.contains(right),
        Cues.hedges.contains(left) != Cues.hedges.contains(right)
      {
        return [pair.leftSide(gap.left), pair.rightSide(gap.right)]
      }
    }
    return nil
  }

  /// The hedge with the aligned content word that it governs, and that word on the other side: the next one, or the
  /// last one where nothing follows the hedge in its clause.
  private func hedgedSides(of pair: EvidencePair, _ left: Int?, _ right: Int?) -> [Difference.Side]? {
    // A hedge governs what happens, not who or where.
    let matches = pair.alignment.matches.filter {
      pair.left.tokens[$0.left].isContent && !pair.left.tokens[$0.left].isCapitalized
        && !pair.right.tokens[$0.right].isCapitalized
    }
    func governed(_ cue: Int, in sentence: ComparedSentence, _ index: (TokenAlignment.Match) -> Int)
      -> TokenAlignment.Match?
    {
      if let next = matches.first(where: { index($0) > cue && index($0) <= cue + Self.reach }) { return next }
      let rest = sentence.tokens[(cue + 1)...].prefix { !$0.followsBreak }
      guard !rest.contains(where: \.isContent) else { return nil }
      return matches.last { index($0) < cue && index($0) >= cue - Self.reach }
    }
    if let left, let match = governed(left, in: pair.left, { $0.left }) {
      let range = min(left, match.left)..<max(left, match.left) + 1
      let sides = [pair.leftSide(range), pair.rightSide(match.right..<match.right + 1)]
      return EvidencePair.sides(sides, amountTo: ["hedged", "stated"])
    }
    if let right, let match = governed(right, in: pair.right, { $0.right }) {
      let range = min(right, match.right)..<max(right, match.right) + 1
      let sides = [pair.leftSide(match.left..<match.left + 1), pair.rightSide(range)]
      return EvidencePair.sides(sides, amountTo: ["stated", "hedged"])
    }
    return nil
  }
}
