import CollateCore
import Foundation
import Synchronization

/// Ends the program at SIGINT, SIGTERM and SIGHUP with 128 + the signal's number, but never while output files are written:
/// the set is put in place first.
enum Interrupts {
  /// What the program is doing, as far as a signal needs to know.
  private enum State {
    static let idle = 0
    static let writing = 1
    static let ending = 2
  }

  private static let state = Atomic<Int>(State.idle)
  /// The signal that waits for the end of writing; 0 for none.
  private static let pending = Atomic<Int32>(0)
  private static let isRedirected = Atomic<Bool>(false)
  /// The folder that goes with the program if it is still empty.
  nonisolated(unsafe) private static let unused = Atomic<UnsafeMutablePointer<CChar>?>(nil)
  /// Raised by the handler where SIGINT is redirected: one of the few things that a handler may do.
  nonisolated(unsafe) private static let asked: UnsafeMutablePointer<sem_t> = {
    let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    sem_init(semaphore, 0, 0)
    return semaphore
  }()

  /// Installs the handlers. A pipe without a reader and a file over its limit are errors of writing, not ends of the
  /// program; a hang-up that the program was started to survive (nohup) is survived.
  static func install() {
    _ = asked
    _ = (state.load(ordering: .relaxed), pending.load(ordering: .relaxed))
    _ = (isRedirected.load(ordering: .relaxed), unused.load(ordering: .relaxed))
    RawMode.end()
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] where number != SIGHUP || !isIgnored(number) {
      signal(number) { Interrupts.handle($0) }
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  /// Runs inside the signal handler: what it calls must be safe there.
  private static func handle(_ number: Int32) {
    if number == SIGINT, isRedirected.load(ordering: .sequentiallyConsistent) {
      sem_post(asked)
      return
    }
    // Told before the state is looked at: whoever ends writing in between looks afterwards, and sees it.
    pending.store(number, ordering: .sequentiallyConsistent)
    let (isIdle, _) = state.compareExchange(
      expected: State.idle, desired: State.ending, ordering: .sequentiallyConsistent)
    if isIdle { end(number) }
  }

  private static func end(_ number: Int32) -> Never {
    RawMode.end()
    if let folder = unused.load(ordering: .sequentiallyConsistent) { rmdir(folder) }
    _exit(128 + number)
  }

  /// From now on a signal that ends the program removes the folder at `path` if it is still empty; nil for none.
  static func remove(_ path: String?) {
    // The copy stays: a handler may still be reading it.
    let copy = path.flatMap { PathText.withSystemPath($0) { strdup($0) } }
    unused.store(copy, ordering: .sequentiallyConsistent)
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
  static func whileWriting<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let (isIdle, _) = state.compareExchange(
      expected: State.idle, desired: State.writing, ordering: .sequentiallyConsistent)
    while !isIdle { pause() }  // another thread is ending the program
    defer {
      state.store(State.idle, ordering: .sequentiallyConsistent)
      let number = pending.load(ordering: .sequentiallyConsistent)
      if number != 0 { end(number) }
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
