/// A fault of a pipeline, a plugin or an option, with its place.
public struct Diagnostic: Error, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A place in a file.
  public struct Place: Hashable, Sendable {
    /// The file as the user named it.
    public var file: String
    /// Line, from 1.
    public var line: Int
    /// Column, from 1; 0 where only the line is known.
    public var column: Int

    /// `file:line:column`.
    public var text: String { "\(file):\(line)" + (column > 0 ? ":\(column)" : "") }

    /// Makes a place.
    public init(file: String, line: Int, column: Int = 0) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// Where.
  public var place: Place?
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What the writer most likely meant.
  public var suggestion: String?
  /// The line of the file at the place, for people.
  public var excerpt: SourceExcerpt?

  /// Makes a diagnostic.
  public init(
    _ message: String, at place: Place? = nil, suggestion: String? = nil, excerpt: SourceExcerpt? = nil
  ) {
    self.place = place
    self.message = message
    self.suggestion = suggestion
    self.excerpt = excerpt
  }

  /// The description with the line of the file below it.
  public var withExcerpt: String {
    ([description] + (excerpt?.lines ?? [])).joined(separator: "\n")
  }

  /// `file:line:column: what is wrong; did you mean …?`
  public var description: String {
    (place.map { $0.text + ": " } ?? "") + message + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
  }

  /// Orders by file, line, column and message.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    key(left) < key(right)
  }

  private static func key(_ value: Diagnostic) -> (String, Int, Int, String) {
    (value.place?.file ?? "", value.place?.line ?? 0, value.place?.column ?? 0, value.message)
  }
}

/// All faults of a pipeline, found in one pass; nothing has run.
public struct ConfigurationError: Error, Sendable {
  /// The faults, in order of place.
  public let diagnostics: [Diagnostic]
  /// Names of the stages that are in order beside them.
  public let sound: Set<String>

  /// Sorts the faults and drops repetitions.
  public init(_ diagnostics: [Diagnostic], sound: Set<String> = []) {
    self.diagnostics = Array(Set(diagnostics)).sorted()
    self.sound = sound
  }
}
