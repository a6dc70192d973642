/// The weights that turn the features of two units into the log-odds that both state one fact.
///
/// A logistic regression, fitted by `fit-rows` (Tests/Fitting) on the pairs that `UnitLinks` finds in hand-annotated
/// events (`GOLD_DIR`, two to five accounts each); a pair is labelled by whether one annotated claim touches both. Refit
/// when the cuts or the features change.
package struct UnitLinkModel: Sendable {
  /// Names of the features, in order.
  package static let names = [
    "sentence log-odds", "shared mass", "letter cosine", "shared of larger mass", "smaller mass",
    "shared number", "other numbers", "number in one", "difference of position", "negation in one",
    "verb in one",
    "hedge in one", "opens an account", "term cosine",
  ]

  /// Weights by feature, the constant last.
  package var weights: [Double]

  /// Makes a model of given weights.
  package init(weights: [Double]) { self.weights = weights }

  /// The fitted weights.
  package static let fitted = UnitLinkModel(
    weights: [
      0.319, 1.444, 2.326, -0.051, -0.143, 0.522, -0.512, -0.326, -1.596, -0.674, -0.186, -0.125,
      0.628, 1.109, -3.215,
    ]
  )

  /// Log-odds of a pair.
  func logOdds(_ link: UnitLink) -> Double { LinkModel.logOdds(link.features, weights) }
}
