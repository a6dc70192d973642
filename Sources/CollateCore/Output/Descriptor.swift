import Foundation

/// An open file or folder, closed when it is no longer held. Nothing is opened through a link.
package final class Descriptor: Sendable {
  let number: Int32

  /// Opens a name in a folder; nil, with `errno` set, where that fails.
  init?(_ name: String, in folder: Int32, _ flags: Int32, mode: mode_t = 0o644) {
    number = openat(folder, name, flags | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, mode)
    if number < 0 { return nil }
  }

  /// Leaves `errno` as it is: the call that failed before is what is told.
  deinit {
    let failure = errno
    if number >= 0 { close(number) }
    errno = failure
  }

  /// Opens a folder in a folder.
  static func folder(_ name: String, in folder: Int32) -> Descriptor? {
    Descriptor(name, in: folder, O_RDONLY | O_DIRECTORY)
  }

  /// Writes all bytes; false, with `errno` set, where that fails.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }

  /// The next bytes of a file, to its end but no more than `limit`; nil, with `errno` set, where it cannot be read.
  func bytes(upTo limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(limit, 1 << 16))
    while bytes.count < limit {
      let count = read(number, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// The names in this folder, without `.` and `..`; nil, with `errno` set, where it cannot be read.
  func names() -> [String]? {
    let own = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0, let stream = fdopendir(own) else { return nil }
    defer { closedir(stream) }  // closes the descriptor too
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
