import Foundation

/// A thread that may wait for a process, as those of a run may: the threads of tests are those that tell of its end.
enum OwnThread {
  /// What `work` makes there.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: work()) }
    }
  }
}
