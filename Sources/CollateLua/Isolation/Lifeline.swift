import Foundation

/// A socket that nobody writes to: its end tells a worker that the program which started it is gone, however that ended.
///
/// The system closes the program's end even after kill -9, so no worker outlives its run, busy or not.
enum Lifeline {
  /// The descriptor on which a worker holds its end: it has no standard error.
  static let descriptor = STDERR_FILENO

  /// Kills this process as soon as the other end closes. The thread that waits takes no memory of its own but its stack, so
  /// that it fits into the jail, which lets a process signal itself.
  static func hold() {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        var byte: UInt8 = 0
        while read(Lifeline.descriptor, &byte, 1) < 0, errno == EINTR {}
        raise(SIGKILL)
        return nil
      }, nil)
  }
}
