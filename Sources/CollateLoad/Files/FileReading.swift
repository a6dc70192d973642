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

  /// The bytes of a file, or of standard input.
  static func bytes(of file: InputFile) throws(Failure) -> [UInt8] {
    guard let path = file.path else { return try read(STDIN_FILENO, expecting: 0) }
    return try bytes(at: path)
  }

  /// The bytes of the regular file at `path`. Pipes, devices, sockets and folders are refused without waiting.
  static func bytes(at path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Failure(reason: reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(reason: reason(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(reason: "it is \(kind(status)), not a file")
    }
    return try read(descriptor, expecting: status.st_size)
  }

  /// What a path that is no regular file is, in words.
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
    case ENOENT, ENOTDIR: "there is no such file"
    case EACCES, EPERM: "there is no permission to read it"
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
