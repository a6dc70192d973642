import CollateCore
import Glibc

/// What the file system says of paths, which are `PathText`: names of any bytes can be asked for.
enum FileSystem {
  /// The status of the file at a path, links followed; false, with `errno`, where there is none.
  static func status(_ path: String, _ status: inout stat) -> Bool {
    PathText.withSystemPath(path) { stat($0, &status) } == 0
  }

  /// The status of what stands at a path itself, be it a link.
  static func linkStatus(_ path: String, _ status: inout stat) -> Bool {
    PathText.withSystemPath(path) { lstat($0, &status) } == 0
  }

  /// The absolute path without links; nil, with `errno`, where it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let resolved = PathText.withSystemPath(path, { realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return text(resolved)
  }

  /// Whether a real path is a real folder or lies below it.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    (path + "/").utf8.starts(with: (folder.utf8.last == slash ? folder : folder + "/").utf8)
  }

  /// Whether listings pass over a name unless asked.
  static func isHidden(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: ".") }

  /// The absolute path of a file, links in its folder (not in its own name) resolved.
  static func absolute(_ path: String) -> String {
    guard let base = realPath(folder(of: path)) else { return path }
    return (base.utf8.last == slash ? base : base + "/") + (components(path).last ?? path)
  }

  /// The last component of a path, as people read it.
  static func lastComponent(_ path: String) -> String { PathText.shown(components(path).last ?? path) }

  /// What stands between the slashes of a path. A mark that combines with a slash is the beginning of a name.
  static func components(_ path: String) -> [String] {
    path.unicodeScalars.split(separator: "/").map(String.init)
  }

  private static let slash = UInt8(ascii: "/")

  /// The part of a path up to its last slash.
  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: slash).map { String(path.unicodeScalars[...$0]) } ?? "."
  }

  /// The names in a folder, sorted by their bytes; nil when it cannot be opened.
  static func entries(of folder: String) -> [String]? {
    guard let stream = PathText.withSystemPath(folder, { opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      names.append(withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) })
    }
    return names.filter { $0 != [0x2E] && $0 != [0x2E, 0x2E] }
      .sorted { $0.lexicographicallyPrecedes($1) }.map { PathText.text(of: $0) }
  }

  // MARK: Patterns

  private static let wildcards = "*?[".unicodeScalars

  /// Whether a path may be a glob.
  static func isPattern(_ path: String) -> Bool { path.unicodeScalars.contains { wildcards.contains($0) } }

  /// The paths that match a glob, sorted by their bytes.
  static func matches(of pattern: String) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    guard PathText.withSystemPath(pattern, { glob($0, GLOB_NOSORT, nil, &result) }) == 0,
      let paths = result.gl_pathv
    else { return [] }
    let matches = (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { text($0) } }
    return matches.sorted { PathText.bytes(of: $0).lexicographicallyPrecedes(PathText.bytes(of: $1)) }
  }

  /// The folder that a glob names before its first wildcard: every match lies below it.
  static func fixedFolder(ofPattern pattern: String) -> String {
    folder(of: String(pattern.unicodeScalars.prefix { !wildcards.contains($0) }))
  }

  private static func text(_ path: UnsafePointer<CChar>) -> String {
    PathText.text(of: UnsafeRawBufferPointer(start: path, count: strlen(path)))
  }
}
