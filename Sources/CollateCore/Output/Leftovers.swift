import Foundation

/// Parts of files and folders that runs make beside what they write, and rename when they are whole.
enum Leftovers {
  /// The end of their names, behind the number of the process.
  static let ending = ".partial"

  /// The part of a path that this process writes.
  static func part(of path: String) -> String { path + ".\(getpid())" + ending }

  /// Removes the parts of a file or folder whose writers have died.
  static func remove(of path: String) {
    let folder = (path as NSString).deletingLastPathComponent
    let number = PathText.withSystemPath(folder.isEmpty ? "." : folder) {
      open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard number >= 0 else { return }
    defer { close(number) }
    let prefix = (path as NSString).lastPathComponent + "."
    for part in Descriptor(".", in: number, O_RDONLY | O_DIRECTORY)?.names() ?? []
    where part.hasPrefix(prefix) && part.hasSuffix(ending) {
      let digits = part.dropFirst(prefix.count).dropLast(ending.count)
      guard let process = Int32(digits), process > 0, process != getpid(), hasDied(process),
        let file = Descriptor(part, in: number, O_RDONLY), flock(file.number, LOCK_EX | LOCK_NB) == 0
      else { continue }
      remove(part, in: number)
    }
  }

  /// Removes a file, or a folder with all that is in it, and follows no link.
  static func remove(_ name: String, in folder: Int32) {
    if unlinkat(folder, name, 0) == 0 { return }
    guard let own = Descriptor.folder(name, in: folder) else { return }
    for inner in own.names() ?? [] { remove(inner, in: own.number) }
    unlinkat(folder, name, AT_REMOVEDIR)
  }

  private static func hasDied(_ process: Int32) -> Bool { kill(process, 0) != 0 && errno == ESRCH }
}
