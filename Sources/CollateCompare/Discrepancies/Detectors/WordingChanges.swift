import CollateCore
import CollateText

/// What remains between two tellings of one statement once numbers, dates and names have been typed: phrases in one
/// role, and single words in one place, that differ. No reader is misled by most of it as far as rules can tell, so it
/// ranks as wording unless `PhraseFacts` knows better.
struct WordingChanges: DifferenceDetector {
  /// Sentences less alike than this are other statements.
  private static let threshold = 0.12

  /// More new words than this are another statement, not other words for one.
  private static let longest = 3

  func differences(in comparison: Comparison) -> [Difference] {
    var known = TextMemo<[PhraseReplacement]>()
    return comparison.pairs.filter { $0.similarity >= Self.threshold }.flatMap { pair in
      let phrases = known.value(pair.left, pair.right) { PhraseReplacement.all(in: pair) }
      let words = pair.isMutual ? pair.replacements.filter { isNarrow($0) && !isInside(phrases, $0) } : []
      return phrases.compactMap { difference($0, in: pair, comparison) }
        + words.compactMap { difference($0, in: pair, comparison) }
    }
  }

  // MARK: Phrases

  private func difference(
    _ replacement: PhraseReplacement, in pair: EvidencePair, _ comparison: Comparison
  ) -> Difference? {
    let sides = [pair.leftSide(replacement.left.words), pair.rightSide(replacement.right.words)]
    let numbers = (numerals(replacement.left, in: pair.left), numerals(replacement.right, in: pair.right))
    // Other numbers are another difference.
    guard numbers.0 == numbers.1 || numbers.0.isEmpty || numbers.1.isEmpty, !isOneEntity(sides, comparison)
    else { return nil }
    if let fact = PhraseFacts.difference(replacement, sides, in: pair, comparison) { return fact }
    return Difference(
      category: category(sides, comparison) ?? PhraseRole.category(of: replacement, in: pair),
      severity: .wording,
      sides: sides,
      rule: rule(replacement)
    )
  }

  private func rule(_ replacement: PhraseReplacement) -> Discrepancy.Rule {
    if replacement.left.kind == .verb { return .verbDiffers }
    return replacement.sharesHead
      ? .describedDifferently : .thingDiffers
  }

  private func numerals(_ phrase: Phrase, in sentence: ComparedSentence) -> [String] {
    sentence.tokens[phrase.words].filter(\.isNumeral).map(\.key)
  }

  /// Whether both name one person, organisation or place.
  private func isOneEntity(_ sides: [Difference.Side], _ comparison: Comparison) -> Bool {
    let names = sides.map { comparison.annotations.entity(endingIn: $0.passage)?.canonical }
    return names[0] != nil && names[0] == names[1]
  }

  // MARK: Words

  /// Whether a few words stand between words that both share.
  private func isNarrow(_ replacement: EvidencePair.Replacement) -> Bool {
    min(replacement.gap.before, replacement.gap.after) >= 1
      && (1...Self.longest).contains(replacement.left.count)
      && (1...Self.longest).contains(replacement.right.count)
  }

  private func isInside(_ phrases: [PhraseReplacement], _ replacement: EvidencePair.Replacement) -> Bool {
    phrases.contains {
      replacement.left.allSatisfy($0.left.words.contains)
        && replacement.right.allSatisfy($0.right.words.contains)
    }
  }

  private func difference(
    _ replacement: EvidencePair.Replacement, in pair: EvidencePair, _ comparison: Comparison
  ) -> Difference? {
    guard let left = hull(replacement.left), let right = hull(replacement.right) else { return nil }
    let sides = [pair.leftSide(left), pair.rightSide(right)]
    if sides.allSatisfy({ comparison.annotations.isCounted($0.passage) }) { return nil }
    return Difference(
      category: category(sides, comparison) ?? .scope,
      severity: .wording,
      sides: sides,
      rule: .wordsDiffer
    )
  }

  private func hull(_ indices: [Int]) -> Range<Int>? {
    guard let first = indices.first, let last = indices.last else { return nil }
    return first..<last + 1
  }

  // MARK: Kinds

  /// What the place holds by its annotations: words of a quotation, a source, a list member, a name.
  private func category(_ sides: [Difference.Side], _ comparison: Comparison) -> Discrepancy.Category? {
    func all(_ isInside: (Passage) -> Bool) -> Bool { sides.allSatisfy { isInside($0.passage) } }
    if all(comparison.annotations.isQuoted) { return .quote }
    if sides.contains(where: { comparison.annotations.isSource($0.passage) }) { return .attribution }
    if all(comparison.annotations.isListed) { return .list }
    if all(comparison.annotations.isNamed) { return .name }
    return nil
  }
}
