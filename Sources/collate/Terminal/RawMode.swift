import Foundation
import Synchronization

/// The terminal without line editing of its own.
enum RawMode {
  /// How the terminal was, and whether it is otherwise now: all that a signal handler may read.
  nonisolated(unsafe) private static let before = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  private static let isOn = Atomic<Bool>(false)

  /// Runs a conversation, and gives the terminal back as it was. What is typed while nobody reads stays unseen and waits
  /// for the next reading, Ctrl-D too, which a terminal that edits lines would swallow; only Ctrl-C is a signal at once.
  static func whileConversing<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard tcgetattr(STDIN_FILENO, before) == 0 else { return try body() }
    isOn.store(true, ordering: .sequentiallyConsistent)
    wait()
    defer { end() }
    return try body()
  }

  /// Runs a part of a conversation with the keys of standard input as they come.
  static func whileReading<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard isOn.load(ordering: .sequentiallyConsistent) else { return try body() }
    var raw = before.pointee
    cfmakeraw(&raw)
    raw.c_oflag |= tcflag_t(OPOST)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    defer { wait() }
    return try body()
  }

  private static func wait() {
    var waiting = before.pointee
    waiting.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &waiting)
  }

  /// Gives the terminal back; also where a signal ends the program.
  static func end() {
    if isOn.exchange(false, ordering: .sequentiallyConsistent) { tcsetattr(STDIN_FILENO, TCSADRAIN, before) }
  }
}
