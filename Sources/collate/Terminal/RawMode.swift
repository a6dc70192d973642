import Foundation
import Synchronization

/// The terminal without line editing of its own: every key arrives as it is pressed.
enum RawMode {
  /// How the terminal was, and whether it is raw now: all that a signal handler may read.
  nonisolated(unsafe) private static let before = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  private static let isOn = Atomic<Bool>(false)

  /// Runs `body` with the keys of standard input as they come, and gives the terminal back as it was.
  static func whileReading<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard tcgetattr(STDIN_FILENO, before) == 0 else { return try body() }
    var raw = before.pointee
    cfmakeraw(&raw)
    raw.c_oflag |= tcflag_t(OPOST)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    isOn.store(true, ordering: .sequentiallyConsistent)
    defer { end() }
    return try body()
  }

  /// Gives the terminal back; also where a signal ends the program.
  static func end() {
    if isOn.exchange(false, ordering: .sequentiallyConsistent) { tcsetattr(STDIN_FILENO, TCSADRAIN, before) }
  }
}
