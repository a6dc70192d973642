import CollateCore
import Glibc

/// Reads whole regular files, and nothing that could block or never end.
enum FileReading {
  /// Files of more bytes are refused.
  static let limit = 256 << 20

  /// Why a file was not read.
  struct Failure: Error {
    /// What is wrong, in a few words.
    let reason: String
  }

  /// The bytes of a file.
  struct Content {
    var bytes: [UInt8]
    /// Whether somebody wrote to the file meanwhile: the bytes may be of two versions.
    var hasChanged = false
  }

  /// The bytes of a file, or of standard input.
  static func content(of file: InputFile) throws(Failure) -> Content {
    guard let path = file.path else { return Content(bytes: try read(STDIN_FILENO, expecting: 0)) }
    return try content(at: path, identity: file.identity)
  }

  /// The bytes of the regular file at `path`. Pipes, devices, sockets and folders are refused without waiting, and so is
  /// a file that took the place of the one with that identity.
  static func content(at path: String, identity: FileIdentity? = nil) throws(Failure) -> Content {
    let descriptor = PathText.withSystemPath(path) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw Failure(reason: reason(errno)) }
    defer { close(descriptor) }
    let before = try status(descriptor)
    guard before.st_mode & S_IFMT == S_IFREG else {
      throw Failure(reason: "it is \(kind(before)), not a file")
    }
    if let identity, identity != FileIdentity(before) {
      throw Failure(reason: "another file took its place before it was read")
    }
    let bytes = try read(descriptor, expecting: before.st_size)
    let after = try status(descriptor)
    // Files of the kernel say that they are empty.
    let hasOtherSize = before.st_size > 0 && bytes.count != before.st_size
    return Content(bytes: bytes, hasChanged: hasOtherSize || stamp(before) != stamp(after))
  }

  private static func status(_ descriptor: Int32) throws(Failure) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(reason: reason(errno)) }
    return status
  }

  /// Size and times, of which a write changes at least one.
  private static func stamp(_ status: stat) -> [Int] {
    [
      status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
      status.st_ctim.tv_nsec,
    ]
  }

  /// What a path that is not a regular file is, in words.
  static func kind(_ status: stat) -> String {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: "a folder"
    case S_IFIFO: "a pipe"
    case S_IFSOCK: "a socket"
    case S_IFCHR, S_IFBLK: "a device"
    default: "something else"
    }
  }

  /// An error number in words.
  static func reason(_ number: Int32) -> String {
    switch number {
    case ENOENT, ENOTDIR: "no such file"
    case EACCES, EPERM: "no permission to read it"
    case ELOOP: "its links lead in a circle"
    case ENXIO: "it is a pipe or device, not a file"
    default: "it cannot be read (error \(number))"
    }
  }

  private static func read(_ descriptor: Int32, expecting size: Int) throws(Failure) -> [UInt8] {
    guard size <= limit else { throw tooLarge }
    var bytes: [UInt8] = []
    while true {
      // One byte more than expected, so that the end is seen without growing.
      let room = max(bytes.isEmpty ? size + 1 : 0, 1 << 16)
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Glibc.read(descriptor, buffer.baseAddress, room)
        failure = got < 0 ? errno : 0
        count = max(got, 0)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw Failure(reason: reason(failure)) }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw tooLarge }
    }
  }

  private static var tooLarge: Failure { Failure(reason: "it is larger than \(limit >> 20) MB") }
}
