import Foundation

/// Makes the folders that something is written into.
enum FolderMaking {
  /// Makes a folder, with those above it, where it is missing; whether it was.
  static func make(_ path: String) throws(WriteFailure) -> Bool {
    if PathText.withSystemPath(path, { mkdir($0, 0o777) }) == 0 { return true }
    switch errno {
    case EEXIST: return false
    case ENOENT:
      let parent = (path as NSString).deletingLastPathComponent
      guard !parent.isEmpty, parent != path else { throw WriteFailure(errnoAt: path) }
      _ = try make(parent)
      guard PathText.withSystemPath(path, { mkdir($0, 0o777) }) == 0 || errno == EEXIST else {
        throw WriteFailure(errnoAt: path)
      }
      return true
    default: throw WriteFailure(errnoAt: path)
    }
  }
}
