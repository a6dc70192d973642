/// One file to load.
struct InputFile: Hashable, Sendable {
  /// The path that opens it; nil for standard input.
  var path: String?
  /// Its absolute path, which tells files of the same base name apart; the last component is its own name.
  var absolutePath: String
  /// Whether it was named by itself, not found in a folder or by a glob.
  var isNamed = true

  /// The last component of its path.
  var baseName: String {
    absolutePath.split(separator: "/").last.map(String.init) ?? absolutePath
  }
}
