import Foundation

/// Runs the tasks that watch worker processes on threads of its own: those of the language may all be waiting for a worker
/// that is not started yet.
final class WatchExecutor: TaskExecutor {
  static let shared = WatchExecutor()
  private let queue = DispatchQueue(label: "collate.workers", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
