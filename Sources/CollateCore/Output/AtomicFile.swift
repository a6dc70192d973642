import Foundation

/// Writes a file so that its name shows the old content, the new content or nothing, never a part.
public enum AtomicFile {
  /// Writes `bytes` beside `path`, syncs, then renames. Missing folders are made.
  public static func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty { try makeFolder(folder, for: path) }
    let temporary = path + ".\(getpid()).partial"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw WriteFailure(errnoAt: path) }
    var isComplete = false
    defer { if !isComplete { unlink(temporary) } }
    do {
      defer { close(descriptor) }
      guard Descriptor.write(bytes, to: descriptor), fsync(descriptor) == 0 else {
        throw WriteFailure(errnoAt: path)
      }
    }
    guard rename(temporary, path) == 0 else { throw WriteFailure(errnoAt: path) }
    isComplete = true
  }

  private static func makeFolder(_ folder: String, for path: String) throws(WriteFailure) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw WriteFailure(path: path, reason: "cannot make the folder \(folder)")
    }
  }
}
