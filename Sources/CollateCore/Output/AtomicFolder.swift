import Foundation

/// Makes a folder with its files so that its name shows all of them or nothing.
public enum AtomicFolder {
  /// Writes the files, named below the folder, into a folder beside `path`, then renames it. What runs that died left of this
  /// folder is removed. Throws where something stands at `path`, but for an empty folder.
  public static func make(_ files: [(name: String, bytes: [UInt8])], at path: String) throws(WriteFailure) {
    let parent = (path as NSString).deletingLastPathComponent
    if !parent.isEmpty { _ = try FolderMaking.make(parent) }
    Leftovers.remove(of: path)
    let part = Leftovers.part(of: path)
    guard PathText.withSystemPath(part, { mkdir($0, 0o777) }) == 0 else { throw WriteFailure(errnoAt: path) }
    // Held while it is filled, as a part of a file is.
    let held = PathText.withSystemPath(part) { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    defer { close(held) }
    _ = flock(held, LOCK_EX | LOCK_NB)
    do throws(WriteFailure) {
      for file in files { try AtomicFile.write(file.bytes, to: part + "/" + file.name) }
      let isRenamed = PathText.withSystemPath(part) { from in
        PathText.withSystemPath(path) { fsync(held) == 0 && rename(from, $0) == 0 }
      }
      guard isRenamed else { throw WriteFailure(errnoAt: path) }
    } catch {
      PathText.withSystemPath(part) { Leftovers.remove(String(cString: $0), in: AT_FDCWD) }
      throw error
    }
  }
}
