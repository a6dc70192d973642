import CollateCore

/// Numbers that agree while their bounds point different ways: `about a dozen` against `at least a dozen`.
///
/// `about 40` beside a plain `40` is left out: that is how a second mention is written.
struct BoundDifferences: DifferenceDetector {
  func differences(in comparison: Comparison) -> [Difference] {
    comparison.numberSlots.agreements.compactMap { agreement in
      let bounds = (direction(agreement.left), direction(agreement.right))
      guard agreement.left.quantity.unit == agreement.right.quantity.unit, bounds.0 != bounds.1,
        Set([bounds.0, bounds.1]) != [.none, .near]
      else { return nil }
      return Difference(
        category: .number,
        severity: .minor,
        sides: [side(agreement.left), side(agreement.right)],
        rule: "one number with different bounds"
      )
    }
  }

  private enum Direction: Hashable {
    case none, near, up, down
  }

  private func direction(_ frame: NumberFrame) -> Direction {
    switch frame.quantity.bound {
    case .exact, .range: .none
    case .about: .near
    case .atLeast, .moreThan: .up
    case .atMost, .lessThan: .down
    }
  }

  private func side(_ frame: NumberFrame) -> Difference.Side {
    Difference.Side(
      passage: frame.sentence.passage(frame.quantity.span),
      value: frame.quantity.bound.rawValue + " " + frame.value
    )
  }
}
