import Foundation

/// Where the files of a plugin are read from.
enum PluginFolder: Sendable {
  /// A folder, and how messages begin the paths of its files.
  case directory(String, shown: String)
  /// Files that the program carries, by their paths.
  case carried([String: [UInt8]])

  /// The bytes of a file by its path in the plugin, at most so many. No link leads to one: the digest of a plugin, which
  /// says in the record what a run rested on, is over its own files.
  func bytes(of file: String, most: Int) throws(FolderFile.Refusal) -> [UInt8] {
    switch self {
    case .directory(let folder, _):
      return try FolderFile.bytes(of: file, in: folder, most: most, throughLinks: false)
    case .carried(let files):
      guard let bytes = files[file] else { throw .noFile }
      return bytes
    }
  }

  /// How messages call a file.
  func shownPath(of file: String) -> String {
    switch self {
    case .directory(_, let shown): shown + file
    case .carried: file
    }
  }
}
