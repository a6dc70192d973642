import Foundation

/// Runs the tasks that watch other processes on threads of its own: those of the language may all be waiting for a process
/// that is not started yet.
public final class WatchExecutor: TaskExecutor {
  /// The only one.
  public static let shared = WatchExecutor()
  private let queue = DispatchQueue(label: "collate.processes", attributes: .concurrent)

  /// Runs a job on one of its threads.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
