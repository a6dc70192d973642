/// Where the code of a stage comes from: what a reader must know who signs under a result.
public enum StageOrigin: Hashable, Sendable {
  /// Part of the program, whose version the record names.
  case builtIn
  /// A plugin that the program carries, by the SHA-256 over its files.
  case shipped(sha256: String)
  /// A plugin of the pipeline: its name there, the SHA-256 over its files, and whether the stage stands in the place of
  /// one of the program's own.
  case plugin(name: String, sha256: String, isReplacement: Bool)

  /// The origin in the words of reports and of `collate check`.
  public var words: String {
    switch self {
    case .builtIn: "built in"
    case .shipped(let sha256): "plugin that ships with Collate, SHA-256 \(sha256)"
    case .plugin(let name, let sha256, false): "plugin \(name), SHA-256 \(sha256)"
    case .plugin(let name, let sha256, true):
      "plugin \(name), replacing the built-in stage, SHA-256 \(sha256)"
    }
  }
}
