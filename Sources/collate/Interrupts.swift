import Foundation
import Synchronization

/// Ends the program at SIGINT and SIGTERM, but never between the first and the last byte of an output file.
enum Interrupts {
  private static let isWriting = Atomic<Bool>(false)
  private static let pending = Atomic<Int32>(0)

  /// Installs the handlers.
  static func install() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if Interrupts.isWriting.load(ordering: .sequentiallyConsistent) {
          Interrupts.pending.store(number, ordering: .sequentiallyConsistent)
        } else {
          RawMode.end()
          _exit(128 + number)
        }
      }
    }
  }

  /// Runs `body`; SIGINT calls `cancel` meanwhile, on another thread, and ends nothing.
  static func redirected<Result>(
    to cancel: @escaping @Sendable () -> Void, _ body: () throws -> Result
  ) rethrows -> Result {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler(handler: cancel)
    source.resume()
    defer {
      source.cancel()
      install()
    }
    return try body()
  }

  /// Runs `body`, which writes files, and lets a signal that came meanwhile end the program after it.
  static func whileWriting<Result>(_ body: () throws -> Result) rethrows -> Result {
    isWriting.store(true, ordering: .sequentiallyConsistent)
    defer {
      isWriting.store(false, ordering: .sequentiallyConsistent)
      let number = pending.load(ordering: .sequentiallyConsistent)
      if number != 0 { _exit(128 + number) }
    }
    return try body()
  }
}
