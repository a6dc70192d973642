import Foundation

/// Writes a file so that its name shows the old content, the new content or nothing, never a part.
public enum AtomicFile {
  /// What could not be written, and why.
  public struct Failure: Error, Sendable {
    /// The path.
    public let path: String
    /// The system's own words.
    public let reason: String
    /// Whether the file could not be made at all (as against written to).
    public let isCreation: Bool
  }

  /// Writes `bytes` beside `path`, syncs, then renames. Missing folders are made.
  public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty { try makeFolder(folder, for: path) }
    let temporary = path + ".\(getpid()).partial"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw failure(path, isCreation: true) }
    var isComplete = false
    defer { if !isComplete { unlink(temporary) } }
    do {
      defer { close(descriptor) }
      try writeAll(bytes, descriptor, path)
      guard fsync(descriptor) == 0 else { throw failure(path, isCreation: false) }
    }
    guard rename(temporary, path) == 0 else { throw failure(path, isCreation: true) }
    isComplete = true
  }

  private static func makeFolder(_ folder: String, for path: String) throws(Failure) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(path: path, reason: "cannot make the folder \(folder)", isCreation: true)
    }
  }

  private static func writeAll(_ bytes: [UInt8], _ descriptor: Int32, _ path: String) throws(Failure) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes[offset...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw failure(path, isCreation: false) }
      offset += written
    }
  }

  private static func failure(_ path: String, isCreation: Bool) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)), isCreation: isCreation)
  }
}
