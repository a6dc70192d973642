import CollateCore
import Foundation

/// What stands at a path.
enum FolderFacts {
  /// Whether anything stands there, a link that leads nowhere too.
  static func exists(_ path: String) -> Bool {
    var facts = stat()
    return PathText.withSystemPath(path) { lstat($0, &facts) } == 0
  }

  /// Whether a folder stands there, no link to one.
  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return PathText.withSystemPath(path) { lstat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// The one absolute path of what stands at a path, links resolved; nil where nothing does.
  static func resolved(_ path: String) -> String? {
    PathText.withSystemPath(path) { path in
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return PathText.text(of: Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
    }
  }
}
