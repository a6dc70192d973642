import CollateText

/// Values given to the parameters of a pipeline from outside, in order of precedence: flag, environment, file.
public struct ParameterInputs: Sendable {
  /// A value from outside, and where it came from.
  struct Given {
    var value: Value
    var origin: ValueOrigin
    /// What the file says, where it came from one.
    var node: YAMLNode?
  }

  private let flags: [(name: String, value: String)]
  private let environment: [String: String]
  private let entries: [YAMLNode.Entry]
  /// What is wrong with the text of the file.
  let faults: [Diagnostic]
  /// The files from which values come.
  let sources: [PlanSource]

  /// Takes `-p name=value` flags (repeated flags of a list parameter add up), the process environment and a `--params`
  /// file.
  public init(
    flags: [(name: String, value: String)] = [], environment: [String: String] = [:],
    file: ParameterFile? = nil
  ) {
    self.flags = flags
    self.environment = environment
    entries = file?.entries ?? []
    faults = file?.faults ?? []
    sources = [file?.source].compactMap(\.self)
  }

  /// Takes values that stand in the pipeline itself, in one of its tests.
  init(entries: [YAMLNode.Entry]) {
    flags = []
    environment = [:]
    self.entries = entries
    faults = []
    sources = []
  }

  /// The value given for a parameter with the highest precedence.
  func given(for spec: OptionSpec) -> Given? {
    let values = flags.filter { $0.name == spec.name }.map(\.value)
    if let last = values.last {
      let isList = spec.kind == .list || spec.kind == .paths
      let value: Value = isList ? .list(values.map(Value.string)) : Self.value(last, for: spec)
      return Given(value: value, origin: ValueOrigin(.flag, name: "-p \(spec.name)"))
    }
    let variable = Self.variable(for: spec.name)
    if let text = environment[variable] {
      return Given(value: Self.value(text, for: spec), origin: ValueOrigin(.environment, name: variable))
    }
    return entries.first { $0.key == spec.name }.map { entry in
      Given(ValueOrigin(.paramsFile, at: entry.node.place), entry.node)
    }
  }

  /// What is given for parameters that are not declared.
  func unknown(among names: [String]) -> [Diagnostic] {
    let variables = names.map(Self.variable)
    let ofFlags = Set(flags.map(\.name)).subtracting(names).map { name in
      Diagnostic(
        "-p \(name): the pipeline has no parameter '\(name)'",
        suggestion: EditDistance.suggestion(for: name, among: names))
    }
    let ofEnvironment = environment.keys.filter { $0.hasPrefix(Self.prefix) && !variables.contains($0) }.map {
      Diagnostic(
        "\($0): the pipeline has no parameter of that name",
        suggestion: EditDistance.suggestion(for: $0, among: variables))
    }
    let ofFile = entries.filter { !names.contains($0.key) }.map { entry in
      Diagnostic(
        "the pipeline has no parameter '\(entry.key)'", at: entry.place,
        suggestion: EditDistance.suggestion(for: entry.key, among: names))
    }
    return ofFlags + ofEnvironment + ofFile
  }

  private static let prefix = "COLLATE_PARAM_"

  /// `COLLATE_PARAM_MIN_SUPPORT` for `min-support`.
  static func variable(for name: String) -> String {
    prefix
      + String(
        name.unicodeScalars.map { scalar in
          scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            ? Character(String(scalar).uppercased()) : "_"
        })
  }

  /// Text from a flag or the environment in the form its parameter wants.
  private static func value(_ text: String, for spec: OptionSpec) -> Value {
    switch spec.kind {
    case .string, .choice, .path, .output, .program: .string(text)
    case .list, .paths: .list([.string(text)])
    case .int, .number, .bool: YAMLNode.plainValue(text)
    }
  }
}
