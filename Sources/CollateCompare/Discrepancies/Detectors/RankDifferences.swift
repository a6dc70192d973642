import CollateCore

/// A superlative that one account gives alone and another shares out: `the largest` against `one of the largest`.
struct RankDifferences: DifferenceDetector {
  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.compactMap { pair in
      guard let left = Self.rank(in: pair.left), let right = Self.rank(in: pair.right),
        left.isShared != right.isShared, left.heads.contains(where: right.heads.contains)
      else { return nil }
      let sides = [pair.leftSide(left.range), pair.rightSide(right.range)]
      return Difference(
        category: .scope,
        severity: .minor,
        sides: EvidencePair.sides(
          sides, amountTo: [left.isShared ? "one of" : "alone", right.isShared ? "one of" : "alone"]),
        rule: .rankShared
      )
    }
  }

  private struct Rank {
    var range: Range<Int>
    /// Stems of the words that the superlative belongs to.
    var heads: [String]
    var isShared: Bool
  }

  /// The first superlative of a sentence with the words it ranks.
  private static func rank(in sentence: ComparedSentence) -> Rank? {
    let tokens = sentence.tokens
    for index in tokens.indices where isSuperlative(tokens, index) {
      let end = tokens.indices[(index + 1)...].prefix(4).prefix { !tokens[$0].followsBreak }.last ?? index
      let heads = tokens[(index + 1)..<end + 1].filter(\.isContent).map(\.stem)
      guard !heads.isEmpty else { continue }
      let before = tokens[max(0, index - 3)..<index].map(\.key)
      return Rank(
        range: index..<end + 1, heads: heads, isShared: before.contains("one") || before.contains("among"))
    }
    return nil
  }

  /// `most` before another word, or a word in `-est` that is no noun.
  private static func isSuperlative(_ tokens: [Token], _ index: Int) -> Bool {
    let key = tokens[index].key
    if key == "most" { return index > 0 && ["the", "of"].contains(tokens[index - 1].key) }
    return ["iggest", "rgest", "iest", "test", "dest", "nest", "hest", "gest"].contains { key.hasSuffix($0) }
      && key.utf8.count >= 6 && !nouns.contains(key)
  }

  private static let nouns: Set<String> = [
    "protest", "contest", "latest", "honest", "modest", "arrest", "interest", "harvest", "request", "priest",
    "suggest", "digest", "attest", "detest", "midwest", "northwest", "southwest", "forest",
  ]
}
