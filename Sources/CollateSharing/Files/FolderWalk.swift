import CollateCore
import Foundation

/// What lies in a folder, whatever the names are; no link is followed.
enum FolderWalk {
  /// Folders nested deeper are refused.
  private static let mostLevels = 32

  /// One thing that is no folder.
  struct Entry: Hashable {
    /// Path below the folder, as `PathText`.
    let path: String
    /// Whether it is a regular file: no link, device, socket or pipe.
    let isFile: Bool
    /// Bytes of a regular file.
    let size: Int
  }

  /// All files below a folder, hidden ones too, by path. Throws where a folder cannot be read.
  static func entries(of folder: String) throws(SharingFault) -> [Entry] {
    var found: [Entry] = []
    var folders = [(path: "", level: 0)]
    while let next = folders.popLast() {
      guard next.level < mostLevels else {
        throw SharingFault(.badConfiguration, "\(folder) has folders nested deeper than \(mostLevels) levels")
      }
      for name in try names(in: next.path.isEmpty ? folder : folder + "/" + next.path) {
        let path = next.path.isEmpty ? name : next.path + "/" + name
        var facts = stat()
        guard PathText.withSystemPath(folder + "/" + path, { lstat($0, &facts) }) == 0 else {
          throw SharingFault(.badConfiguration, "\(PathText.shown(folder + "/" + path)) cannot be read")
        }
        switch facts.st_mode & S_IFMT {
        case S_IFDIR: folders.append((path, next.level + 1))
        case S_IFREG: found.append(Entry(path: path, isFile: true, size: Int(facts.st_size)))
        default: found.append(Entry(path: path, isFile: false, size: 0))
        }
      }
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func names(in folder: String) throws(SharingFault) -> [String] {
    guard let stream = PathText.withSystemPath(folder, { opendir($0) }) else {
      throw SharingFault(.noInput, "the folder \(PathText.shown(folder)) cannot be read")
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        PathText.text(of: Array($0.prefix { $0 != 0 }))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The bytes of a regular file that no link stands for, at most so many.
  static func bytes(of path: String, most: Int) throws(SharingFault) -> [UInt8] {
    let descriptor = PathText.withSystemPath(path) {
      open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    }
    guard descriptor >= 0 else {
      throw SharingFault(
        .noInput, "\(PathText.shown(path)) cannot be read: \(String(cString: strerror(errno)))")
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw SharingFault(.badConfiguration, "\(PathText.shown(path)) is not a regular file")
    }
    guard facts.st_size <= most else {
      throw SharingFault(.badConfiguration, "\(PathText.shown(path)) is larger than \(most) bytes")
    }
    guard let bytes = try? file.readToEnd() ?? Data() else {
      throw SharingFault(.noInput, "\(PathText.shown(path)) cannot be read")
    }
    return Array(bytes)
  }
}
