import CollateCore

/// Numbers that would fill one slot, were who, where and when read rightly: kept below the cut, for a reader to look on.
/// It comes late, so that it hides nothing that another detector has typed.
struct NumberCandidates: DifferenceDetector {
  func differences(in comparison: Comparison) -> [Difference] {
    comparison.numbers.map { values in
      values.nearMisses.map { NumberDifference.of($0, values, isSure: false) }
    } ?? []
  }
}
