import CollateCore
import Foundation

/// What a number says of its value: an interval, and how the words put it.
struct NumberValue: Sendable, Equatable {
  /// Which side the words leave open.
  enum Direction: Sendable {
    case none, near, up, down
  }

  /// The lower end as written, in the unit of the dimension.
  var lower: Double
  /// The upper end as written.
  var upper: Double
  /// Which side is left open.
  var direction: Direction
  /// Whether no figure but a word of usage gives the range.
  var isVague: Bool
  /// The other value that the digits may mean.
  var alternative: Double?
  /// The unit of the last digit that counts: 1000 for 14,000; 0.1 for 7.6; in the unit of the dimension.
  var grain: Double

  /// Reads a quantity whose unit is `factor` of the dimension's.
  init(_ quantity: Quantity, factor: Double) {
    lower = quantity.lower * factor
    upper = max(quantity.lower, quantity.upper) * factor
    alternative = quantity.alternative.map { $0 * factor }
    isVague = quantity.isVague
    grain = Self.grain(of: quantity.upper) * factor
    direction =
      switch quantity.bound {
      case .exact, .range: .none
      case .about: .near
      case .atLeast, .moreThan: .up
      case .atMost, .lessThan: .down
      }
  }

  /// The values that the words allow.
  var allowed: ClosedRange<Double> {
    switch direction {
    case .none: lower...upper
    case .near: lower - abs(lower) * 0.1...upper + abs(upper) * 0.1
    case .up: lower...(.infinity)
    case .down: -.infinity...upper
    }
  }

  /// How many times one is the other, at least 1: from the end of the smaller range to the begin of the larger.
  func ratio(to other: NumberValue) -> Double {
    if lower < 0 || other.lower < 0 { return max(lower / other.lower, other.lower / lower) }
    let (small, large) = upper < other.upper ? (self, other) : (other, self)
    return max(1, large.lower / max(small.upper, 0.1))
  }

  /// Whether one is the other with the point or the scale word moved: 45 and 4.5 million.
  func isPowerOfTen(of other: NumberValue) -> Bool {
    guard lower == upper, other.lower == other.upper, lower > 0, other.lower > 0 else { return false }
    let exponent = log10(ratio(to: other))
    return exponent > 0.5 && abs(exponent - exponent.rounded()) < 1e-6
  }

  private static func grain(of value: Double) -> Double {
    guard value != 0, value.isFinite else { return 1 }
    var grain = 1e12
    while grain > 1e-6, abs((value / grain).rounded() * grain - value) > 1e-9 * abs(value) { grain /= 10 }
    return grain
  }

  /// The value with its bound, without unit, as the text gives it.
  func text(_ quantity: Quantity) -> String {
    let number =
      Self.text(quantity.lower) + (quantity.upper > quantity.lower ? ".." + Self.text(quantity.upper) : "")
    return quantity.bound == .exact || quantity.bound == .range
      ? number : quantity.bound.rawValue + " " + number
  }

  /// A number without a needless fraction.
  static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
