import CollateCore

/// A fact in one account that is suspicion, hearsay or possibility in another.
struct CertaintyShifts: DifferenceDetector {
  /// Sentences less alike than this may hedge different things.
  private static let threshold = 0.4

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.filter { $0.similarity >= Self.threshold }.compactMap(difference(in:))
  }

  private func difference(in pair: EvidencePair) -> Difference? {
    let isCopy = pair.similarity >= EvidencePair.nearCopy
    if isCopy, let sides = replacedModal(in: pair) {
      return difference(.material, sides, "another modal verb in copied wording")
    }
    let cues = (pair.left.tokens.firstIndex(where: isHedge), pair.right.tokens.firstIndex(where: isHedge))
    guard (cues.0 == nil) != (cues.1 == nil), let sides = hedgedSides(of: pair, cues.0, cues.1) else {
      return nil
    }
    return difference(isCopy ? .material : .minor, sides, "a fact here is hedged there")
  }

  private func difference(_ severity: Discrepancy.Severity, _ sides: [Difference.Side], _ rule: String)
    -> Difference
  {
    Difference(category: .certainty, severity: severity, sides: sides, rule: rule)
  }

  private func isHedge(_ token: Token) -> Bool { Cues.hedges.contains(token.key) }

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

  /// The hedge with the aligned content word nearest to it, and that word on the other side.
  private func hedgedSides(of pair: EvidencePair, _ left: Int?, _ right: Int?) -> [Difference.Side]? {
    let matches = pair.alignment.matches.filter { pair.left.tokens[$0.left].isContent }
    func nearest(_ cue: Int, _ index: (TokenAlignment.Match) -> Int) -> TokenAlignment.Match? {
      let following = matches.first { index($0) > cue && index($0) <= cue + 4 }
      return following ?? matches.last { index($0) < cue && index($0) >= cue - 4 }
    }
    if let left, let match = nearest(left, { $0.left }) {
      let range = min(left, match.left)..<max(left, match.left) + 1
      let sides = [pair.leftSide(range), pair.rightSide(match.right..<match.right + 1)]
      return EvidencePair.sides(sides, amountTo: ["hedged", "stated"])
    }
    if let right, let match = nearest(right, { $0.right }) {
      let range = min(right, match.right)..<max(right, match.right) + 1
      let sides = [pair.leftSide(match.left..<match.left + 1), pair.rightSide(range)]
      return EvidencePair.sides(sides, amountTo: ["stated", "hedged"])
    }
    return nil
  }
}
