import Foundation

/// Writes a file so that its name shows the old content, the new content or nothing, never a part.
public enum AtomicFile {
  private static let ending = ".partial"

  /// Writes `bytes` beside `path`, syncs, then renames. Missing folders are made, and what runs that died left of this file
  /// is removed.
  public static func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty { _ = try FolderMaking.make(folder) }
    removeLeftovers(of: (path as NSString).lastPathComponent, in: folder.isEmpty ? "." : folder)
    let temporary = path + ".\(getpid())" + ending
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

  /// Removes the parts of a file whose writers have died.
  private static func removeLeftovers(of name: String, in folder: String) {
    let number = PathText.withSystemPath(folder) { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else { return }
    defer { close(number) }
    let prefix = name + "."
    for part in Descriptor(".", in: number, O_RDONLY | O_DIRECTORY)?.names() ?? []
    where part.hasPrefix(prefix) && part.hasSuffix(ending) {
      let digits = part.dropFirst(prefix.count).dropLast(ending.count)
      guard let process = Int32(digits), process > 0, process != getpid(), hasDied(process),
        let file = Descriptor(part, in: number, O_RDONLY), flock(file.number, LOCK_EX | LOCK_NB) == 0
      else { continue }
      unlinkat(number, part, 0)
    }
  }

  private static func hasDied(_ process: Int32) -> Bool { kill(process, 0) != 0 && errno == ESRCH }
}
