import CollateCore

/// A difference as a detector reports it: not yet grouped, ordered or named.
struct Difference: Sendable {
  /// What one document says, in one place.
  struct Side: Hashable, Sendable {
    /// Where the value stands.
    var passage: Passage
    /// The value in normal form.
    var value: String
  }

  /// What differs.
  var category: Discrepancy.Category
  /// What it costs.
  var severity: Discrepancy.Severity
  /// The sides, at least two values among them.
  var sides: [Side]
  /// Which rule fired, in words.
  var rule: String
  /// Whether it may be joined with a difference of the same rule that shares a place.
  var mayJoin = true
  /// Whether both sides stand in one document.
  var isWithinDocument = false
}

/// Looks for one kind of difference between accounts.
protocol DifferenceDetector: Sendable {
  /// Every difference it finds, in an order that depends on the corpus only.
  func differences(in comparison: Comparison) -> [Difference]
}
