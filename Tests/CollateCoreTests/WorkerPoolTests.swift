import Synchronization
import Testing

@testable import CollateCore

@Suite struct WorkerPoolTests {
  @Test(arguments: [(0, 4), (1, 4), (100, 1), (1000, 7), (3, 0), (3, -2)])
  func everyIndexIsDoneOnceByAWorkerThatExists(count: Int, workers: Int) {
    let done = Mutex<[(index: Int, worker: Int)]>([])
    WorkerPool.run(count: count, workers: workers) { index, worker in
      done.withLock { $0.append((index, worker)) }
    }
    let calls = done.withLock { $0 }
    #expect(calls.map(\.index).sorted() == Array(0..<count))
    #expect(calls.allSatisfy { (0..<max(1, workers)).contains($0.worker) })
  }

  @Test func theStackIsDeepEnoughForRecursion() {
    @Sendable func descend(_ depth: Int) -> Int { depth == 0 ? 0 : 1 + descend(depth - 1) }
    let reached = Atomic<Int>(0)
    WorkerPool.run(count: 1, workers: 1) { _, _ in reached.store(descend(20_000), ordering: .relaxed) }
    #expect(reached.load(ordering: .relaxed) == 20_000)
  }
}
