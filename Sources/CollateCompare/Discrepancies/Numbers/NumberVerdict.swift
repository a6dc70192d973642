import CollateCore

/// What a difference between two numbers of one slot costs.
enum NumberVerdict {
  /// Nil where the numbers say the same.
  static func severity(_ relation: NumberRelation, _ left: NumberFrame, _ right: NumberFrame)
    -> Difference.Severity?
  {
    let (one, two) = (left.value, right.value)
    switch relation {
    case .equal, .rounded: return nil
    case .bound: return ofBounds(one, two)
    case .cut: return .minor
    case .fits:
      if one.isVague || two.isVague {
        return isLoose(one) || isLoose(two) || one.isVague && two.isVague ? nil : .minor
      }
      let isLower = one.direction == .up || two.direction == .up
      return isLower && one.ratio(to: two) >= 2 && min(one.lower, two.lower) >= 3 ? .material : .minor
    case .excludes:
      let isSmall = (one.isVague || two.isVague) && one.ratio(to: two) < 2.5 && max(one.lower, two.lower) < 24
      return isSmall ? .minor : .material
    }
  }

  /// One value with other bounds: a lower bound differs from everything, `about` from a plain figure in nothing.
  private static func ofBounds(_ one: NumberValue, _ two: NumberValue) -> Difference.Severity? {
    guard one.lower != 1 else { return nil }
    let directions = Set([one.direction, two.direction])
    return directions.contains(.up) || directions == [.near, .down] ? .minor : nil
  }

  /// `dozens` and more: every count of the size fits.
  private static func isLoose(_ value: NumberValue) -> Bool { value.isVague && value.lower >= 24 }
}
