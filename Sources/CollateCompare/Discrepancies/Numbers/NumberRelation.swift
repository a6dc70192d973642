/// How two values of one dimension stand to each other.
enum NumberRelation: Sendable {
  /// One value, put the same way, or near enough for a conversion of units.
  case equal
  /// One value with other bounds: `about 40`, `at least 40`.
  case bound
  /// One is the other rounded to its own digits.
  case rounded
  /// Two values that the words allow to be one.
  case fits
  /// One is the other with digits cut off: `$43 million` of $43.9 million.
  case cut
  /// Two values that exclude each other.
  case excludes

  /// Whether the values agree.
  var agrees: Bool { self == .equal || self == .bound || self == .rounded }

  /// Compares two numbers of one dimension.
  init(_ left: NumberFrame, _ right: NumberFrame) {
    let (one, two) = (left.value, right.value)
    let isConverted = left.quantity.unit != right.quantity.unit
    if isConverted, left.dimension == NumberFrame.percent {
      // 5 points more than 20 percent are 25, 5 percent more are 21.
      self = .excludes
    } else if Self.isSame(one, two, isConverted: isConverted) {
      self = one.direction == two.direction || isConverted ? .equal : .bound
    } else if Self.isRounded(one, two, ofCount: left.isCount) {
      self = .rounded
    } else if one.allowed.overlaps(two.allowed) {
      self = .fits
    } else {
      self = Self.isCut(one, two, ofCount: left.isCount) ? .cut : .excludes
    }
  }

  /// A conversion is rounded by its writer: six parts of a hundred.
  private static func isSame(_ one: NumberValue, _ two: NumberValue, isConverted: Bool) -> Bool {
    if one.lower == two.lower, one.upper == two.upper { return true }
    if one.alternative == two.lower || one.lower == two.alternative { return true }
    guard isConverted else { return false }
    return isNear(one.lower, two.lower, 0.06) && isNear(one.upper, two.upper, 0.06)
  }

  private static func isNear(_ left: Double, _ right: Double, _ share: Double) -> Bool {
    abs(left - right) <= share * max(abs(left), abs(right))
  }

  /// Half a unit of the coarser number's last digit, and three parts of a hundred, five of a hedged one. People are
  /// counted to the last one below a thousand, and nobody rounds above a `more than`.
  private static func isRounded(_ one: NumberValue, _ two: NumberValue, ofCount: Bool) -> Bool {
    guard one.lower == one.upper, two.lower == two.upper, one.direction != .up, two.direction != .up else {
      return false
    }
    let (coarse, fine) = one.grain >= two.grain ? (one, two) : (two, one)
    guard coarse.grain > fine.grain, !ofCount || max(one.lower, two.lower) >= 1000 else { return false }
    let isHedged = coarse.direction == .near
    return abs(one.lower - two.lower) <= coarse.grain / 2
      && isNear(one.lower, two.lower, isHedged ? 0.05 : 0.03)
  }

  private static func isCut(_ one: NumberValue, _ two: NumberValue, ofCount: Bool) -> Bool {
    let (coarse, fine) = one.grain >= two.grain ? (one, two) : (two, one)
    guard !ofCount || fine.lower >= 1000 else { return false }
    return coarse.grain > fine.grain && coarse.lower == coarse.upper && fine.lower > coarse.lower
      && fine.lower - coarse.lower < coarse.grain && isNear(fine.lower, coarse.lower, 0.05)
  }
}
