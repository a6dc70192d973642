import Foundation

/// Notices that a file of some folders was written, made, renamed or removed, by looking at them a few times a second:
/// this works on every file system, and editors that replace files are no special case.
final class FolderChanges {
  private static let interval = 0.3

  private let folders: [String]
  private var seen: [String: Date]

  init(_ folders: [String]) {
    self.folders = folders
    seen = Self.dates(folders)
  }

  /// Returns once something is not as it was when this last returned.
  func wait() {
    var now = Self.dates(folders)
    while now == seen {
      Thread.sleep(forTimeInterval: Self.interval)
      now = Self.dates(folders)
    }
    seen = now
  }

  private static func dates(_ folders: [String]) -> [String: Date] {
    var dates: [String: Date] = [:]
    for folder in folders {
      for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + path)
        dates[folder + "/" + path] = attributes?[.modificationDate] as? Date
      }
    }
    return dates
  }
}
