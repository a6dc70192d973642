import CollateCore
import CollateText

/// What remains between two tellings of one statement once words, numbers, dates and names have been typed: other words
/// in the same place. No reader is misled by most of them as far as rules can tell, so they rank as wording.
struct WordingChanges: DifferenceDetector {
  /// Sentences less alike than this are other statements.
  private static let threshold = 0.15

  /// A longer passage is another statement, not other words for one.
  private static let longest = 8

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.filter { $0.isMutual && $0.similarity >= Self.threshold }.flatMap { pair in
      pair.replacements.compactMap { difference($0, in: pair, comparison) }
    }
  }

  private func difference(
    _ replacement: EvidencePair.Replacement, in pair: EvidencePair, _ comparison: Comparison
  )
    -> Difference?
  {
    guard let left = hull(replacement.left), let right = hull(replacement.right),
      max(replacement.gap.before, replacement.gap.after) >= 1,
      max(replacement.left.count, replacement.right.count) <= Self.longest
    else { return nil }
    let sides = [pair.leftSide(left), pair.rightSide(right)]
    if sides.allSatisfy({ comparison.annotations.isCounted($0.passage) }) { return nil }
    if let unnamed = unnamed(sides, [left, right], in: pair) { return unnamed }
    return Difference(
      category: category(sides, comparison),
      severity: .wording,
      sides: sides,
      rule: "other words in the same place of one statement"
    )
  }

  /// `someone` where the other account says who: the one difference here that costs the reader a fact.
  private func unnamed(_ sides: [Difference.Side], _ ranges: [Range<Int>], in pair: EvidencePair)
    -> Difference?
  {
    let words = [pair.left.tokens[ranges[0]].map(\.key), pair.right.tokens[ranges[1]].map(\.key)]
    let isUnnamed = words.map { !Cues.unnamed.isDisjoint(with: $0) }
    guard isUnnamed[0] != isUnnamed[1], words.allSatisfy({ $0.count <= 2 }) else { return nil }
    return Difference(
      category: .actor, severity: .minor, sides: sides, rule: "who did it here is someone there")
  }

  private func hull(_ indices: [Int]) -> Range<Int>? {
    guard let first = indices.first, let last = indices.last else { return nil }
    return first..<last + 1
  }

  /// What the place holds: words of a quotation, a source, a list member; else how far the statement goes.
  private func category(_ sides: [Difference.Side], _ comparison: Comparison) -> Discrepancy.Category {
    func all(_ isInside: (Passage) -> Bool) -> Bool { sides.allSatisfy { isInside($0.passage) } }
    if all(comparison.annotations.isQuoted) { return .quote }
    if sides.contains(where: { comparison.annotations.isSource($0.passage) }) { return .attribution }
    if all(comparison.annotations.isListed) { return .list }
    if all(comparison.annotations.isNamed) { return .name }
    return .scope
  }
}
