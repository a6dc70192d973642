import CollateCore

/// Two sentences of different documents that are linked, aligned word by word.
struct EvidencePair: Sendable {
  /// The sentence of the document that comes first.
  var left: ComparedSentence
  /// The sentence of the document that comes later.
  var right: ComparedSentence
  /// Confidence of the link between them, 0 to 1.
  var confidence: Double
  /// Their words, aligned.
  var alignment: TokenAlignment
  /// Share of the content words on both sides that are aligned, 0 to 1.
  var similarity: Double

  /// Whether each is the likeliest counterpart of the other in its document.
  var isMutual = true

  /// How likely they state the same, for comparison with rivals.
  var likelihood: Double { confidence + similarity }

  /// Aligns two sentences.
  init(_ left: ComparedSentence, _ right: ComparedSentence, confidence: Double) {
    self.left = left
    self.right = right
    self.confidence = confidence
    alignment = TokenAlignment(left.tokens, right.tokens)
    let aligned = alignment.matches.count { left.tokens[$0.left].isContent }
    let content = left.tokens.count(where: \.isContent) + right.tokens.count(where: \.isContent)
    similarity = content == 0 ? 0 : min(1, Double(2 * aligned) / Double(content))
  }

  /// The pair of two other sentences with the same texts.
  func moved(_ left: ComparedSentence, _ right: ComparedSentence, confidence: Double) -> EvidencePair {
    var moved = self
    (moved.left, moved.right, moved.confidence) = (left, right, confidence)
    return moved
  }

  /// From here on two sentences are copies of one, with edits.
  static let nearCopy = 0.6

  /// A side on the left.
  func leftSide(_ range: Range<Int>) -> Difference.Side { Self.side(left, range) }

  /// A side on the right.
  func rightSide(_ range: Range<Int>) -> Difference.Side { Self.side(right, range) }

  /// The sides with what each amounts to as their value, where their words do not matter.
  static func sides(_ sides: [Difference.Side], amountTo values: [String]) -> [Difference.Side] {
    zip(sides, values).map { Difference.Side(passage: $0.passage, value: $1) }
  }

  private static func side(_ sentence: ComparedSentence, _ range: Range<Int>) -> Difference.Side {
    Difference.Side(
      passage: sentence.passage(sentence.tokens.span(range)),
      value: sentence.tokens[range].map(\.key).joined(separator: " ")
    )
  }

  /// Both sides of a gap with the aligned words beside it; fewer where a side is empty even so.
  func sides(around gap: TokenAlignment.Gap) -> [Difference.Side] {
    let left = max(0, gap.left.lowerBound - 1)..<min(self.left.tokens.count, gap.left.upperBound + 1)
    let right = max(0, gap.right.lowerBound - 1)..<min(self.right.tokens.count, gap.right.upperBound + 1)
    return (left.isEmpty ? [] : [leftSide(left)]) + (right.isEmpty ? [] : [rightSide(right)])
  }

  /// The weight of the aligned words, and its share of the weight of all words on both sides.
  var weightedSimilarity: (weight: Double, share: Double) {
    let aligned = alignment.matches.reduce(0) { $0 + TokenAlignment.weight(left.tokens[$1.left]) }
    let all = (left.tokens + right.tokens).reduce(0) { $0 + TokenAlignment.weight($1) }
    return (aligned, all > 0 ? 2 * aligned / all : 0)
  }

  /// Replacements: words on both sides, with the content words that stand nowhere in the other sentence.
  var replacements: [Replacement] {
    alignment.gaps.compactMap { gap in
      guard !gap.left.isEmpty, !gap.right.isEmpty else { return nil }
      return Replacement(
        gap: gap,
        left: gap.left.filter { left.tokens[$0].isContent && !right.stems.contains(left.tokens[$0].stem) },
        right: gap.right.filter { right.tokens[$0].isContent && !left.stems.contains(right.tokens[$0].stem) }
      )
    }
  }

  /// Words of one sentence that stand where the other has other words.
  struct Replacement: Sendable {
    /// The place.
    var gap: TokenAlignment.Gap
    /// Indices of the new content words on the left.
    var left: [Int]
    /// Indices of the new content words on the right.
    var right: [Int]
  }
}
