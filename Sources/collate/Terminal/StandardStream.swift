import Foundation
import Synchronization

/// Standard output or standard error: the only way in which the program prints, straight over write(2).
///
/// What cannot be printed ends nothing: a full or closed stream is remembered, and `Console.ending` tells it in the exit
/// code. A reader that went away has seen what it wanted to see, and is no fault.
final class StandardStream: Sendable {
  static let output = StandardStream(STDOUT_FILENO)
  static let error = StandardStream(STDERR_FILENO)

  private let descriptor: Int32
  /// The error that ended printing; 0 while all is well.
  private let ended = Atomic<Int32>(0)

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Why nothing can be printed any more; nil while it can.
  var failure: Int32? {
    let number = ended.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Prints bytes, unless printing has failed before.
  func write(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count, failure == nil {
      let count = bytes[offset...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        offset += count
      } else if errno == EAGAIN {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&entry, 1, -1)
      } else if errno != EINTR {
        ended.store(errno, ordering: .relaxed)
      }
    }
  }

  /// Takes the places of standard streams that were closed, or the next file opened would be printed into. Reading the
  /// stand-in of standard input and writing those of the others fails, as it does on a closed stream.
  static func holdPlaces() {
    for (descriptor, flags) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", flags)
    }
  }
}
