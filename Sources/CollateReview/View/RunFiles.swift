import CollateCore
import Foundation

/// The files of a run, as far as they may be served: those that the run wrote and nobody has changed.
struct RunFiles: Sendable {
  private let folder: String

  /// Takes the output folder.
  init(_ folder: String) { self.folder = folder }

  /// The bytes of an output by its name below the folder; nil for everything else: other names, links, files that are not
  /// the run's, files that were changed.
  func bytes(_ name: String) -> [UInt8]? {
    guard let name = try? OutputName(name), let file = path(of: name),
      let data = FileManager.default.contents(atPath: file)
    else { return nil }
    let bytes = Array(data)
    return OutputSet.isOwn(bytes, at: name.path, in: folder) ? bytes : nil
  }

  /// Changes whenever a run writes these files or a reader marks something.
  func version(_ names: [String], marks: String) -> String {
    let parts = (names.map { folder + "/" + $0 } + [marks]).map { path -> String in
      var status = stat()
      guard lstat(path, &status) == 0 else { return "-" }
      return "\(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
    return ContentHash.hex(of: parts.joined(separator: "\n").utf8)
  }

  /// The path of a name that leads over no link.
  private func path(of name: OutputName) -> String? {
    var path = folder
    for component in name.components {
      path += "/" + component
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { return nil }
    }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return path
  }
}
