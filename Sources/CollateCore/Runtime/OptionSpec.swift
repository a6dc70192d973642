/// One option of a stage, or one parameter of a pipeline: everything that checks, documents and completes it.
public struct OptionSpec: Sendable {
  /// What values an option takes.
  public enum Kind: Hashable, Sendable {
    case string, int, number, bool
    /// One of the named values.
    case choice([String])
    /// A list of strings.
    case list
    /// A file or folder, relative to the pipeline file.
    case path
    /// A list of files, folders and globs, relative to the pipeline file.
    case paths
    /// The name of a file that the stage writes: relative, below the output folder, no other stage's.
    case output
    /// The name of a program, which the user's settings or the command line grant.
    case program

    /// Whether it names files or folders that are read.
    public var isPath: Bool { self == .path || self == .paths }

    /// The word that pipelines, help and messages use.
    public var name: String {
      switch self {
      case .string: "string"
      case .int: "int"
      case .number: "number"
      case .bool: "bool"
      case .choice: "choice"
      case .list: "list"
      case .path: "path"
      case .paths: "paths"
      case .output: "output"
      case .program: "program"
      }
    }
  }

  /// Name as pipelines write it: lower case, hyphens.
  public var name: String
  /// What values it takes.
  public var kind: Kind
  /// Value where the pipeline gives none; nil makes the option required.
  public var defaultValue: Value?
  /// Smallest allowed number.
  public var minimum: Double?
  /// Largest allowed number.
  public var maximum: Double?
  /// Values that a choice took once, with what to use instead.
  public var retired: [String: String]
  /// What it does, in one sentence.
  public var help: String

  /// Makes an option.
  public init(
    _ name: String,
    _ kind: Kind,
    default defaultValue: Value? = nil,
    minimum: Double? = nil,
    maximum: Double? = nil,
    retired: [String: String] = [:],
    help: String
  ) {
    self.name = name
    self.kind = kind
    self.defaultValue = defaultValue
    self.minimum = minimum
    self.maximum = maximum
    self.retired = retired
    self.help = help
  }

  /// Whether no number is allowed.
  public var hasEmptyRange: Bool { (minimum ?? -.infinity) > (maximum ?? .infinity) }

  /// Checks a value against kind and range. Returns it in the option's own form (an int given for a number becomes one,
  /// a single string given for a list becomes a list), or what is wrong with it.
  public func check(_ value: Value) -> Result<Value, OptionFault> {
    switch kind {
    case .string, .path, .program:
      if value.string != nil { return .success(value) }
    case .output:
      guard let string = value.string else { break }
      do throws(OutputName.Fault) {
        _ = try OutputName(string)
        return .success(value)
      } catch {
        return .failure(OptionFault("\(name) \(error.reason)"))
      }
    case .bool:
      if value.bool != nil { return .success(value) }
    case .int:
      if let int = value.int { return checkRange(Double(int), value) }
    case .number:
      if let number = value.number { return checkRange(number, .number(number)) }
    case .choice(let names):
      guard let string = value.string else { break }
      if names.contains(string) { return .success(value) }
      if let advice = retired[string] {
        return .failure(OptionFault("\(name) can no longer be '\(string)': \(advice)"))
      }
      return .failure(
        OptionFault(
          "\(name) must be one of \(names.joined(separator: ", ")), not '\(string)'",
          misspelt: string,
          candidates: names
        )
      )
    case .list, .paths:
      if value.string != nil { return .success(.list([value])) }
      guard let list = value.list else { break }
      guard let other = list.firstIndex(where: { $0.string == nil }) else { return .success(value) }
      let entry = "entry \(other + 1) is \(list[other].typeName)"
      return .failure(OptionFault("\(name) must be \(expectation); \(entry)", entry: other))
    }
    return .failure(OptionFault("\(name) must be \(expectation), not \(value.typeName)"))
  }

  private func checkRange(_ number: Double, _ value: Value) -> Result<Value, OptionFault> {
    if let minimum, number < minimum {
      return .failure(OptionFault("\(name) must be at least \(Self.text(minimum)), not \(Self.text(number))"))
    }
    if let maximum, number > maximum {
      return .failure(OptionFault("\(name) must be at most \(Self.text(maximum)), not \(Self.text(number))"))
    }
    return .success(value)
  }

  private static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  /// What values it takes, in words.
  var expectation: String {
    switch kind {
    case .string: "a string"
    case .int: "a whole number"
    case .number: "a number"
    case .bool: "true or false"
    case .choice(let names): names.isEmpty ? "one of its values" : "one of \(names.joined(separator: ", "))"
    case .list: "a list of strings"
    case .path: "a path"
    case .paths: "a list of paths"
    case .output: "the name of a file below the output folder"
    case .program: "the name of a program in your settings"
    }
  }
}

/// What is wrong with the value of an option.
public struct OptionFault: Error, Sendable {
  /// What is wrong, in one sentence.
  public var message: String
  /// The misspelt word, where the fault may be a misspelling.
  public var misspelt: String?
  /// The words it may have meant.
  public var candidates: [String]
  /// The entry that is wrong, from 0, where the value is a list.
  public var entry: Int?

  /// Makes a fault.
  public init(_ message: String, misspelt: String? = nil, candidates: [String] = [], entry: Int? = nil) {
    self.message = message
    self.misspelt = misspelt
    self.candidates = candidates
    self.entry = entry
  }
}

extension Value {
  /// The type of the value in the words that messages use; of a number with a fraction, the number.
  public var typeName: String {
    switch self {
    case .null: "nothing"
    case .bool: "a truth value"
    case .int: "a whole number"
    case .number(let number): String(number)
    case .string: "a string"
    case .span: "a span"
    case .list: "a list"
    case .map: "a map"
    }
  }
}
