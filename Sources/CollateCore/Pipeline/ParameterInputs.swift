/// Values given to the parameters of a pipeline from outside, in order of precedence: flag, environment, file.
public struct ParameterInputs: Sendable {
  /// A value as text, with the words that name where it came from.
  struct Given {
    var value: Value
    var origin: String
  }

  private let flags: [(name: String, value: String)]
  private let environment: [String: String]
  private let file: Fields
  private let fileName: String

  /// Takes `-p name=value` flags (repeated flags of a list parameter add up), the process environment and the entries
  /// of a `--params` file.
  public init(
    flags: [(name: String, value: String)] = [], environment: [String: String] = [:],
    file: Fields = [:], fileName: String = ""
  ) {
    self.flags = flags
    self.environment = environment
    self.file = file
    self.fileName = fileName
  }

  /// Names given by flag or file, which must all be declared.
  var names: [(name: String, origin: String)] {
    flags.map { ($0.name, "-p \($0.name)") } + file.names.map { ($0, fileName) }
  }

  /// The value given for a parameter with the highest precedence.
  func given(for spec: OptionSpec) -> Given? {
    let values = flags.filter { $0.name == spec.name }.map(\.value)
    if let last = values.last {
      let isList = spec.kind == .list || spec.kind == .paths
      let value: Value = isList ? .list(values.map(Value.string)) : Self.value(last, for: spec)
      return Given(value: value, origin: "-p \(spec.name)")
    }
    let variable = Self.variable(for: spec.name)
    if let text = environment[variable] { return Given(value: Self.value(text, for: spec), origin: variable) }
    return file[spec.name].map { Given(value: $0, origin: fileName) }
  }

  /// `COLLATE_PARAM_MIN_SUPPORT` for `min-support`.
  static func variable(for name: String) -> String {
    "COLLATE_PARAM_"
      + String(
        name.unicodeScalars.map { scalar in
          scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            ? Character(String(scalar).uppercased()) : "_"
        })
  }

  /// Text from a flag or the environment in the form its parameter wants.
  private static func value(_ text: String, for spec: OptionSpec) -> Value {
    switch spec.kind {
    case .string, .choice, .path, .output: .string(text)
    case .list, .paths: .list([.string(text)])
    case .int, .number, .bool: YAMLNode.plainValue(text)
    }
  }
}
