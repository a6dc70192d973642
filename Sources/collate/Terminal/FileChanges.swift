import Foundation

/// Notices that files were written, made, renamed or removed, by looking at them a few times a second: this works on every
/// file system, and editors that replace files are no special case.
final class FileChanges {
  /// What of a file shows that it was written.
  private struct Mark: Equatable {
    let date: Date?
    let size: Int?
  }

  private static let interval = 0.3

  /// What is watched: files, folders with all that is in them, and globs.
  private var paths: [String]
  /// A folder whose files do not count, because this program writes them.
  private let except: String?
  private var seen: [String: Mark]

  init(_ paths: [String], except: String? = nil) {
    self.paths = paths
    self.except = except.map(Self.absolute)
    seen = Self.marks(paths, except: self.except)
  }

  /// How many files are watched.
  var count: Int { seen.count }

  /// Watches these paths from now on; what was watched before still counts as it was then.
  func watch(_ paths: [String]) {
    self.paths = paths
    let before = seen
    seen = Self.marks(paths, except: except)
    for (file, mark) in before where seen[file] != nil { seen[file] = mark }
  }

  /// Returns once something is not as it was when this last returned, with the names of what changed.
  @discardableResult
  func wait() -> [String] {
    while true {
      let now = Self.marks(paths, except: except)
      let changed = Set(now.keys).union(seen.keys).filter { now[$0] != seen[$0] }
      seen = now
      if !changed.isEmpty { return changed.sorted() }
      Thread.sleep(forTimeInterval: Self.interval)
    }
  }

  private static func marks(_ paths: [String], except: String?) -> [String: Mark] {
    var marks: [String: Mark] = [:]
    for path in paths {
      let root = folderOfPattern(path) ?? path
      let below = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
      for file in [root] + below.map({ root.hasSuffix("/") ? root + $0 : root + "/" + $0 }) {
        if let except, absolute(file) == except || absolute(file).hasPrefix(except + "/") { continue }
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        if attributes?[.type] as? FileAttributeType == .typeDirectory { continue }
        marks[file] = Mark(
          date: attributes?[.modificationDate] as? Date, size: attributes?[.size] as? Int)
      }
    }
    return marks
  }

  /// The folder in which all that a glob can match lies; nil for a path that is none.
  private static func folderOfPattern(_ path: String) -> String? {
    guard let wildcard = path.firstIndex(where: { "*?[".contains($0) }),
      !FileManager.default.fileExists(atPath: path)
    else { return nil }
    return path[..<wildcard].lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}
