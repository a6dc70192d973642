import Foundation

/// The weights that turn the features of a gap between two words into the probability that a fact ends there.
///
/// A logistic regression, fitted by `fit-rows` (Tests/Fitting) on the gaps of all sentences of hand-annotated events
/// (`GOLD_DIR`, two to five accounts each) that hold an annotated span; a gap is labelled by whether such a span begins or ends
/// there. Refit when tokens, rules or features change.
package struct CutModel: Sendable {
  /// Weights by number of the feature, the constant last.
  package var weights: [Double]

  /// Makes a model of given weights.
  package init(weights: [Double]) { self.weights = weights }

  /// The fitted weights.
  package static let fitted = CutModel(weights: CutWeights.all)

  /// The probability that a fact ends in a gap.
  func probability(_ features: SparseVector) -> Double {
    LinkModel.probability(features.product(weights))
  }
}
