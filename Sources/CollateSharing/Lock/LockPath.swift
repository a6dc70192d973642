/// Paths as locks write them: from the folder of the lock, without detours.
enum LockPath {
  /// A path, as the user wrote it or resolved against a file of that folder, from the folder of a lock (`""` for the
  /// current one, else with a slash at its end). Absolute paths elsewhere stay as they are.
  static func relative(_ path: String, to folder: String) -> String {
    normalised(path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path)
  }

  /// The same path without `.`, empty parts and ways up that another part makes needless.
  static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let text = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + text : text.isEmpty ? "." : text
  }
}
