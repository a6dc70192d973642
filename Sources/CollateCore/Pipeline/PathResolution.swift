/// Paths in a pipeline are relative to its file.
public enum PathResolution {
  /// The folder part of a path, "" for the current folder.
  public static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) + "/" } ?? ""
  }

  /// The path without `.` and, where a folder stands before it, without `..`: one text for one file.
  static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// `path` as seen from the current folder; absolute paths and `-` (standard input) stay as they are.
  static func resolve(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") || path == "-" ? path : folder + path
  }

  /// The same for every string of a path or paths value.
  static func resolve(_ value: Value, in folder: String) -> Value {
    switch value {
    case .string(let path): .string(resolve(path, in: folder))
    case .list(let items): .list(items.map { resolve($0, in: folder) })
    default: value
    }
  }
}
