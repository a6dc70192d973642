import CollateText

/// Tells which verbs report speech: a perceptron whose features are the lists, the parts of speech and the clauses around
/// a verb.
package struct SpeechTagger: Sendable {
  private let weights: TagWeights

  /// Makes a tagger with other weights than the shipped ones, to measure them.
  package init(weights: TagWeights) { self.weights = weights }

  /// The shipped one.
  package static let fitted = SpeechTagger(weights: .speech)

  /// What a label must have over none, in units of the weights.
  private static let margin: Int32 = 0

  /// The label of the verb at `row`, which must be open.
  package func label(_ clues: SpeechClues, _ row: Int, in sentence: Range<Int>) -> SpeechLabel {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: SpeechFeatures.count) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: SpeechLabel.allCases.count) { scores in
        SpeechFeatures.write(clues, row, in: sentence, to: features.baseAddress.unsafelyUnwrapped)
        scores.update(repeating: 0)
        weights.add(UnsafeBufferPointer(features), to: scores.baseAddress.unsafelyUnwrapped)
        var best = SpeechLabel.none
        scores[0] += Self.margin
        for label in SpeechLabel.allCases
        where scores[Int(label.rawValue)] > scores[Int(best.rawValue)] { best = label }
        return best
      }
    }
  }
}
