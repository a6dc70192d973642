/// The checked options of one stage of a plan: every declared option is present and of its declared kind.
public struct OptionValues: Sendable {
  /// The values by the names of the options.
  public let values: Fields
  /// What the user grants under the names of programs: a program with its arguments.
  public var programs: [String: [String]] = [:]

  /// Takes values that have been checked, and fills in the defaults of `specs`.
  public init(_ values: Fields = [:], specs: [OptionSpec]) {
    self.values = values.completed(by: Fields(specs.map { .init($0.name, $0.defaultValue ?? .null) }))
  }

  /// A string, choice, path or output option.
  public func string(_ name: String) -> String { values[name]?.string ?? "" }
  /// A program option: the program with its arguments; nil where the user has not granted it.
  public func program(_ name: String) -> [String]? { programs[string(name)] }
  /// A whole-number option.
  public func int(_ name: String) -> Int { values[name]?.int ?? 0 }
  /// A number option.
  public func number(_ name: String) -> Double { values[name]?.number ?? 0 }
  /// A truth-value option.
  public func bool(_ name: String) -> Bool { values[name]?.bool ?? false }
  /// A list or paths option.
  public func strings(_ name: String) -> [String] { values[name]?.strings ?? [] }
}
