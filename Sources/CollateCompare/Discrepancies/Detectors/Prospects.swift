import CollateCore

/// What one account tells as done and another as planned: `was charged` against `is expected to face charges`.
struct Prospects: DifferenceDetector {
  /// Sentences less alike than this may tell of two things.
  private static let threshold = 0.2
  /// How many words behind the cue its plan reaches.
  private static let reach = 7

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.pairs.filter { $0.isMutual && $0.similarity >= Self.threshold }.compactMap(difference(in:))
  }

  private func difference(in pair: EvidencePair) -> Difference? {
    let plans = (plan(in: pair.left), plan(in: pair.right))
    let matches = pair.alignment.matches.filter {
      pair.left.tokens[$0.left].isContent && !Cues.speech.contains(pair.left.tokens[$0.left].key)
    }
    switch plans {
    case (let cue?, nil):
      guard let match = matches.first(where: { $0.left > cue && $0.left <= cue + Self.reach }) else {
        return nil
      }
      return difference(
        pair.leftSide(cue..<match.left + 1), pair.rightSide(around(match.right, in: pair.right)),
        ["planned", "done"])
    case (nil, let cue?):
      guard let match = matches.first(where: { $0.right > cue && $0.right <= cue + Self.reach }) else {
        return nil
      }
      return difference(
        pair.leftSide(around(match.left, in: pair.left)), pair.rightSide(cue..<match.right + 1),
        ["done", "planned"])
    default: return nil
    }
  }

  /// The word with those before it that belong to its verb.
  private func around(_ index: Int, in sentence: ComparedSentence) -> Range<Int> {
    var start = index
    while start > 0, index - start < 4, !sentence.tokens[start].followsBreak { start -= 1 }
    return start..<index + 1
  }

  private func difference(_ left: Difference.Side, _ right: Difference.Side, _ values: [String])
    -> Difference
  {
    Difference(
      category: .tense,
      severity: .minor,
      sides: EvidencePair.sides([left, right], amountTo: values),
      rule: .prospectDone
    )
  }

  /// Index of the word that makes what follows a plan: `expected` in `is expected to`.
  private func plan(in sentence: ComparedSentence) -> Int? {
    sentence.tokens.indices.dropLast().first {
      Cues.plans.contains(sentence.tokens[$0].key) && sentence.tokens[$0 + 1].key == "to"
    }
  }
}
