import Foundation

/// Writes a file so that its name shows the old content, the new content or nothing, never a part.
public enum AtomicFile {
  /// Writes `bytes` beside `path`, syncs, then renames. Missing folders are made, and what runs that died left of this file
  /// is removed.
  public static func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty { _ = try FolderMaking.make(folder) }
    Leftovers.remove(of: path)
    let temporary = Leftovers.part(of: path)
    let descriptor = PathText.withSystemPath(temporary) {
      open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    }
    guard descriptor >= 0 else { throw WriteFailure(errnoAt: path) }
    // Held while it is written: in another container a process of this number may be dead.
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    var isComplete = false
    defer { if !isComplete { _ = PathText.withSystemPath(temporary) { unlink($0) } } }
    do {
      defer { close(descriptor) }
      guard Descriptor.write(bytes, to: descriptor), fsync(descriptor) == 0 else {
        throw WriteFailure(errnoAt: path)
      }
    }
    let isRenamed = PathText.withSystemPath(temporary) { from in
      PathText.withSystemPath(path) { rename(from, $0) == 0 }
    }
    guard isRenamed else { throw WriteFailure(errnoAt: path) }
    isComplete = true
  }
}
