import Foundation
import Synchronization

/// Runs independent pieces of work on threads whose stack is deep enough for Lua and for recursive descent.
public enum WorkerPool {
  /// Bytes of stack per worker: 200 nested C levels of a Lua pattern overflow the usual 256 KB.
  static let stackSize = 8 << 20

  /// Calls `work(index, worker)` once for every index below `count` on `workers` threads, and waits for all.
  public static func run(count: Int, workers: Int, _ work: @escaping @Sendable (Int, Int) -> Void) {
    let next = Atomic<Int>(0)
    let number = max(1, min(workers, count))
    guard count > 0 else { return }
    withThreads(number) { worker in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        work(index, worker)
      }
    }
  }

  /// What `work` makes of every item, in their order.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], workers: Int, _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let results = Mutex<[Result?]>(Array(repeating: nil, count: items.count))
    run(count: items.count, workers: workers) { index, _ in
      let result = work(items[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Does one piece of work on such a thread and waits for it.
  public static func once<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result {
    let result = Mutex<Result?>(nil)
    withThreads(1) { _ in
      let value = work()
      result.withLock { $0 = value }
    }
    guard let value = result.withLock({ $0 }) else {
      preconditionFailure("a thread ended without its result")
    }
    return value
  }

  private static func withThreads(_ number: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let done = DispatchGroup()
    for worker in 0..<number {
      done.enter()
      let thread = Thread {
        body(worker)
        done.leave()
      }
      thread.stackSize = stackSize
      thread.start()
    }
    done.wait()
  }
}
