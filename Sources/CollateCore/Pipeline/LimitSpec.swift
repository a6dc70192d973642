import CollateText

/// One entry of `limits`: a number with a unit, its range, and what it sets. The parser, the checker and the schema read
/// this list; tests of stages state budgets and the command line its options in its units.
public struct LimitSpec: Sendable {
  /// What a number may end with, in capitals or not, and what it then counts.
  struct Unit: Sendable {
    let name: String
    let factor: Double
  }

  /// How it is called wherever it is set.
  public let name: String
  /// One sentence for people.
  public let help: String
  /// Ascending. A number without a unit is only right where one of them has no name.
  let units: [Unit]
  let range: ClosedRange<Double>
  /// A value as one would write it.
  let example: String
  /// Sets the entry in limits.
  public let set: @Sendable (Double, inout StageLimits) -> Void
  /// The entry of limits.
  let get: @Sendable (StageLimits) -> Double

  /// All entries, in the order of the reference.
  public static let all = [
    LimitSpec(
      name: "instructions", help: "Instructions of one call; a stop by it is the same in every run.",
      units: [.init(name: "", factor: 1), .init(name: "k", factor: 1e3), .init(name: "M", factor: 1e6)],
      range: 1e4...1e12, example: "50M", set: { $1.instructions = UInt64($0) },
      get: { Double($0.instructions) }),
    LimitSpec(
      name: "memory", help: "Memory of one call.",
      units: [
        .init(name: "KB", factor: 1024), .init(name: "MB", factor: 1_048_576),
        .init(name: "GB", factor: 1_073_741_824),
      ],
      range: 1_048_576...8_589_934_592, example: "64MB", set: { $1.memory = Int($0) },
      get: { Double($0.memory) }),
    LimitSpec(
      name: "time", help: "Processor time of one call, a last resort.",
      units: [.init(name: "ms", factor: 1e-3), .init(name: "s", factor: 1), .init(name: "min", factor: 60)],
      range: 0.01...3600, example: "20s", set: { $1.seconds = $0 }, get: { $0.seconds }),
  ]

  /// The entry of that name: `instructions`, `memory` or `time`.
  public static func named(_ name: String) -> LimitSpec? { all.first { $0.name == name } }

  /// The value in the coin of `StageLimits`, or what is wrong with it.
  public func check(_ value: Value) -> Result<Double, OptionFault> {
    amount(value).flatMap { amount in
      if range.contains(amount) { return .success(amount) }
      let (word, bound) =
        amount < range.lowerBound ? ("at least", range.lowerBound) : ("at most", range.upperBound)
      let given = Self.text(of: value) ?? ""
      return .failure(OptionFault("\(name) must be \(word) \(text(of: bound)), not \(given)"))
    }
  }

  /// The same for any amount, however small or large.
  public func amount(_ value: Value) -> Result<Double, OptionFault> {
    guard let text = Self.text(of: value) else {
      return .failure(OptionFault("\(expectation), not \(value.typeName)"))
    }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unitName = text[digits.endIndex...].drop { $0 == " " }
    guard let number = Double(digits), !digits.hasPrefix("."), !digits.hasSuffix(".") else {
      return .failure(OptionFault("\(expectation), not '\(text)'"))
    }
    guard let unit = units.first(where: { $0.name.lowercased() == unitName.lowercased() }) else {
      let isBare = unitName.isEmpty
      return .failure(
        OptionFault(
          isBare ? "\(expectation), not '\(text)'" : "\(name) has no unit '\(unitName)'; \(unitList)"))
    }
    return .success(number * unit.factor)
  }

  private static func text(of value: Value) -> String? {
    switch value {
    case .string(let string): string
    case .int(let int): String(int)
    case .number(let number): String(number)
    default: nil
    }
  }

  /// The value in limits that name none.
  public var standard: String { text(of: get(StageLimits())) }

  /// An amount in the largest unit that gives a whole number.
  func text(of amount: Double) -> String {
    let unit =
      units.last { amount >= $0.factor && (amount / $0.factor).rounded() == amount / $0.factor } ?? units[0]
    return "\(Int(amount / unit.factor))\(unit.name)"
  }

  /// A regular expression for the text of a value, for the schema.
  var pattern: String { "^[0-9]+(\\.[0-9]+)? ?(\(units.map(\.name).joined(separator: "|")))$|\\$\\{" }

  private var expectation: String { "\(name) must be an amount such as \(example)" }

  private var unitList: String {
    "units are " + units.map(\.name).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
