/// The features of one thing that are not zero.
package struct SparseVector: Sendable {
  /// Numbers of the features with their values.
  package private(set) var entries: [(feature: Int, value: Double)] = []

  /// Makes a vector of zeros.
  package init() {}

  /// Sets a feature that has not been set; zeros are left out.
  package mutating func add(_ feature: Int, _ value: Double) {
    if value != 0 { entries.append((feature, value)) }
  }

  /// The weighted sum; the constant is the last weight.
  package func product(_ weights: [Double]) -> Double {
    entries.reduce(weights.last ?? 0) { $0 + $1.value * weights[$1.feature] }
  }
}
