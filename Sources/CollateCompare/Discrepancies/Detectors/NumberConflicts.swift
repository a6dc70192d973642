import CollateCore

/// Numbers that fill one slot in different accounts and cannot, or need not, both be right.
struct NumberConflicts: DifferenceDetector {
  var readsEveryLanguage: Bool { true }
  func differences(in comparison: Comparison) -> [Difference] {
    comparison.numbers.map { values in values.conflicts.map { NumberDifference.of($0, values) }
    } ?? []
  }
}
