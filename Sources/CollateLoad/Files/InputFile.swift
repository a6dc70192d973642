import CollateCore

/// One file to load.
struct InputFile: Hashable, Sendable {
  /// The path that opens it, as `PathText`; nil for standard input.
  var path: String?
  /// Its absolute path, which tells files of the same base name apart; the last component is its own name.
  var absolutePath: String
  /// Whether it was named by itself, not found in a folder or by a glob.
  var isNamed = true
  /// The file that was found at the path; nil where nobody looked.
  var identity: FileIdentity?

  /// The last component of its path, as people read it.
  var baseName: String { FileSystem.lastComponent(absolutePath) }
}
