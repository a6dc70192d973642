import Foundation
import Synchronization

/// Ends the program at SIGINT and SIGTERM, but never between the first and the last byte of an output file.
enum Interrupts {
  private static let isWriting = Atomic<Bool>(false)
  private static let pending = Atomic<Int32>(0)
  private static let isRedirected = Atomic<Bool>(false)
  /// Raised by the handler where SIGINT is redirected: one of the few things that a handler may do.
  nonisolated(unsafe) private static let asked: UnsafeMutablePointer<sem_t> = {
    let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    sem_init(semaphore, 0, 0)
    return semaphore
  }()

  /// Installs the handlers.
  static func install() {
    _ = asked
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if Interrupts.isWriting.load(ordering: .sequentiallyConsistent) {
          Interrupts.pending.store(number, ordering: .sequentiallyConsistent)
        } else if number == SIGINT, Interrupts.isRedirected.load(ordering: .sequentiallyConsistent) {
          sem_post(Interrupts.asked)
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
    let listener = InterruptListener(asked, cancel)
    isRedirected.store(true, ordering: .sequentiallyConsistent)
    defer {
      isRedirected.store(false, ordering: .sequentiallyConsistent)
      listener.end()
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

/// A thread that waits for interrupts.
private final class InterruptListener: Sendable {
  nonisolated(unsafe) private let asked: UnsafeMutablePointer<sem_t>
  private let isOver = Atomic<Bool>(false)
  private let ended = DispatchSemaphore(value: 0)

  init(_ asked: UnsafeMutablePointer<sem_t>, _ cancel: @escaping @Sendable () -> Void) {
    self.asked = asked
    while sem_trywait(asked) == 0 {}  // what came too late for the last listener
    Thread.detachNewThread { [self] in
      while true {
        while sem_wait(self.asked) != 0 {}
        if isOver.load(ordering: .sequentiallyConsistent) { break }
        cancel()
      }
      ended.signal()
    }
  }

  /// Ends the thread, and returns when it has ended.
  func end() {
    isOver.store(true, ordering: .sequentiallyConsistent)
    sem_post(asked)
    ended.wait()
  }
}
