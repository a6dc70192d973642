/// How likely a careful reader notes a difference that the rules have found: the confidence by which conflicts are told
/// from candidates.
///
/// A logistic regression over the features of the difference and the rule that found it, fitted by `fit-conflicts`
/// (Tests/Fitting/Conflicts) on the differences of 43 events, those of 19 labelled by annotated gold and those of 24 read
/// one by one. Refit when a rule is added, or when what it finds changes.
package struct ConflictModel: Sendable {
  /// Weights of `ConflictFeatures`, in their order.
  package var features: [Double]
  /// What each rule adds, by its name; a rule that was not there to be fitted adds nothing.
  package var rules: [String: Double]
  /// What is added to all.
  package var constant: Double

  /// Least probability of what is told: whoever reads on finds three false alarms for a conflict.
  package static let cut = 0.25

  /// Makes a model of given weights.
  package init(features: [Double], rules: [String: Double], constant: Double) {
    self.features = features
    self.rules = rules
    self.constant = constant
  }

  /// The probability for features of a difference and the name of its rule.
  package func probability(_ values: [Double], rule: String) -> Double {
    let sum = zip(features, values).reduce(constant + (rules[rule] ?? 0)) { $0 + $1.0 * $1.1 }
    return LinkModel.probability(sum)
  }

  /// How likely a reader notes `difference`.
  func confidence(_ difference: Difference, in comparison: Comparison) -> Double {
    probability(ConflictFeatures(difference, in: comparison).values, rule: difference.rule.name)
  }
}
