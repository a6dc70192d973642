import CollateCore
import CollateText

/// One deed told with the roles exchanged: A accused B, B accused A.
struct RoleReversals: DifferenceDetector {
  /// Words between two names that are still one verb with its particles.
  private static let longestLink = 4
  /// Deeds that are the same from either side.
  private static let mutualDeeds = Set(
    ["meet", "met", "marry", "join", "face", "play", "fight", "fought", "resemble", "equal"].map(
      Stemming.stem)
  )
  /// Links that make two names a row or a companionship, not doer and done to.
  private static let looseLinks: Set<String> = ["and", "or", "with", "of", "at", "in", "from", "for"]

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.filter { $0.similarity >= EvidencePair.nearCopy }.flatMap {
      differences(in: $0, comparison)
    }
  }

  private func differences(in pair: EvidencePair, _ comparison: Comparison) -> [Difference] {
    let right = deeds(in: pair.right, comparison)
    return deeds(in: pair.left, comparison).compactMap { deed in
      guard let reversed = right.first(where: { isReversed(deed, $0, in: pair) }) else { return nil }
      return Difference(
        category: .actor,
        severity: .material,
        sides: [pair.leftSide(deed.range), pair.rightSide(reversed.range)],
        rule: "one deed with the roles exchanged"
      )
    }
  }

  /// Two names with a verb between them.
  private struct Deed {
    let first: Range<Int>
    let second: Range<Int>
    let verb: String
    let isPassive: Bool
    var range: Range<Int> { first.lowerBound..<second.upperBound }
  }

  private func isReversed(_ left: Deed, _ right: Deed, in pair: EvidencePair) -> Bool {
    let names = (stems(left.first, pair.left), stems(left.second, pair.left))
    let others = (stems(right.first, pair.right), stems(right.second, pair.right))
    return left.verb == right.verb && left.isPassive == right.isPassive
      && !names.0.isDisjoint(with: others.1) && !names.1.isDisjoint(with: others.0)
      && names.0.isDisjoint(with: others.0) && names.1.isDisjoint(with: others.1)
  }

  private func deeds(in sentence: ComparedSentence, _ comparison: Comparison) -> [Deed] {
    let tokens = sentence.tokens
    let names = NameRuns.all(in: sentence, bytes: comparison.corpus.documents[sentence.document].bytes)
    return zip(names, names.dropFirst()).compactMap { first, second in
      let link = tokens[first.upperBound..<second.lowerBound]
      guard (1...Self.longestLink).contains(link.count), !link.contains(where: \.followsBreak),
        !tokens[second.lowerBound].followsBreak, link.allSatisfy({ !Self.looseLinks.contains($0.key) }),
        let verb = link.first(where: { $0.isContent && !$0.isNumeral })?.stem,
        !Self.mutualDeeds.contains(verb)
      else { return nil }
      return Deed(first: first, second: second, verb: verb, isPassive: link.contains { $0.key == "by" })
    }
  }

  private func stems(_ range: Range<Int>, _ sentence: ComparedSentence) -> Set<String> {
    Set(sentence.tokens[range].map(\.stem))
  }
}
