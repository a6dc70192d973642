import CollateText

/// Labels the words of names: an averaged perceptron whose features are the verdict of the rules, the lists, the parts of
/// speech and the neighbours. It decides from left to right.
package struct NameTagger: Sendable {
  private let weights: TagWeights

  /// Makes a tagger with other weights than the shipped ones, to measure them.
  package init(weights: TagWeights) { self.weights = weights }

  /// The shipped one.
  package static let fitted = NameTagger(weights: .names)

  /// One label for each row of the table of words. O(words).
  func labels(_ clues: NameClues) -> [NameLabel] {
    var labels = [NameLabel](repeating: .outside, count: clues.rows.count)
    clues.rows.withUnsafeBufferPointer { rows in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameFeatures.count) { features in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: NameLabel.allCases.count) { scores in
          for sentence in clues.sentences where sentence.contains(where: { rows[$0].isOpen }) {
            let runs = NameFeatures.runs(rows, in: sentence)
            for row in sentence where rows[row].isOpen {
              let (last, beforeLast) = NameFeatures.history(labels, row, in: sentence)
              NameFeatures.write(
                rows, row, in: sentence, run: runs[row - sentence.lowerBound], last: last,
                beforeLast: beforeLast, to: features.baseAddress.unsafelyUnwrapped)
              scores.update(repeating: 0)
              weights.add(
                UnsafeBufferPointer(features), to: scores.baseAddress.unsafelyUnwrapped)
              labels[row] = Self.best(
                scores, after: row > sentence.lowerBound ? labels[row - 1] : .outside)
            }
          }
        }
      }
    }
    return labels
  }

  /// The label of the highest score that can follow the last one.
  private static func best(_ scores: UnsafeMutableBufferPointer<Int32>, after last: NameLabel) -> NameLabel {
    var best = NameLabel.outside
    for label in NameLabel.allCases.dropFirst() where label.follows(last) {
      if scores[Int(label.rawValue)] > scores[Int(best.rawValue)] { best = label }
    }
    return best
  }
}

extension NameFeatures {
  /// The last two labels before a row, as features.
  static func history(_ labels: [NameLabel], _ row: Int, in sentence: Range<Int>) -> (UInt32, UInt32) {
    func code(_ row: Int) -> UInt32 { row < sentence.lowerBound ? 9 : UInt32(labels[row].rawValue) }
    return (code(row - 1), code(row - 2))
  }
}
