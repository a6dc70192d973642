/// The name of an output: a path that can only lie below the output folder, and that every file system and terminal takes.
///
/// Components are separated by `/`. What a name is not allowed to be: empty, absolute, a way up (`..`), hidden in `.` or
/// double slashes, with characters that command a terminal, or longer than file systems allow.
public struct OutputName: Hashable, Sendable {
  /// Most bytes of one component.
  private static let componentLimit = 255
  /// Most bytes of the whole.
  private static let limit = 1024

  /// The name as given.
  public let path: String
  /// Its components; the last is the file's own name.
  public let components: [String]

  /// Why a text is no name of an output.
  public struct Fault: Error, Sendable {
    /// What is wrong, to follow the name of the option.
    public let reason: String
  }

  /// Checks a name.
  public init(_ path: String) throws(Fault) {
    self.path = path
    components = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if path.isEmpty { throw Fault(reason: "must not be empty") }
    if path.hasPrefix("/") { throw Fault(reason: "must be relative: it lies below the output folder") }
    if components.contains("..") { throw Fault(reason: "must not lead out of the output folder ('..')") }
    if components.contains(where: { $0.isEmpty || $0 == "." }) {
      throw Fault(reason: "must name a file: no empty or '.' part")
    }
    if path.unicodeScalars.contains(where: Self.commands) {
      throw Fault(reason: "must not hold control characters")
    }
    if path.utf8.count > Self.limit || components.contains(where: { $0.utf8.count > Self.componentLimit }) {
      throw Fault(reason: "is too long: \(Self.componentLimit) bytes for each part, \(Self.limit) in all")
    }
    if components.contains(where: { $0.lowercased().hasPrefix(OutputJournal.prefix) }) {
      throw Fault(reason: "must not begin with '\(OutputJournal.prefix)', which the journal of a set uses")
    }
  }

  /// Whether both cannot stand in one folder on every file system: they differ in case or in the encoding of accents only,
  /// or one is a folder of the other.
  public func collides(with other: OutputName) -> Bool {
    zip(components, other.components).allSatisfy { $0.lowercased() == $1.lowercased() }
  }

  private static func commands(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
