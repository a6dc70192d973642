import CollateCore

/// Numbers that fill one slot in different accounts and cannot, or need not, both be right.
struct NumberConflicts: DifferenceDetector {
  var readsEveryLanguage: Bool { true }
  func cuts(in comparison: Comparison) -> [Note] {
    let slots = comparison.numbers?.cutSlots ?? 0
    return cuts(in: comparison, beyond: NumberReading.limit, "numbers") {
      $0.annotations(Quantity.kind).count
    }
      + (slots == 0
        ? []
        : [
          Note(
            reason:
              "of \(slots == 1 ? "one thing" : "\(slots) things") that accounts count or measure, the first "
              + "\(NumberPairs.bucketLimit) numbers were compared")
        ])
  }

  func differences(in comparison: Comparison) -> [Difference] {
    comparison.numbers.map { values in values.conflicts.map { NumberDifference.of($0, values) }
    } ?? []
  }
}
