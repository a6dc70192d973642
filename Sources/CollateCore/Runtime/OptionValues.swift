/// The checked options of one stage of a plan: every declared option is present and of its declared kind.
public struct OptionValues: Sendable {
  /// The values by option name.
  public let values: [String: Value]

  /// Takes values that have been checked, and fills in the defaults of `specs`.
  public init(_ values: [String: Value] = [:], specs: [OptionSpec]) {
    var all = values
    for spec in specs where all[spec.name] == nil { all[spec.name] = spec.defaultValue ?? .null }
    self.values = all
  }

  /// A string, choice or path option.
  public func string(_ name: String) -> String { values[name]?.string ?? "" }
  /// A whole-number option.
  public func int(_ name: String) -> Int { values[name]?.int ?? 0 }
  /// A number option.
  public func number(_ name: String) -> Double { values[name]?.number ?? 0 }
  /// A truth-value option.
  public func bool(_ name: String) -> Bool { values[name]?.bool ?? false }
  /// A list or paths option.
  public func strings(_ name: String) -> [String] { values[name]?.strings ?? [] }
}
