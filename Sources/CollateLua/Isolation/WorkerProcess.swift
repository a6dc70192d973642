import CollateCore
import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// A worker process and the socket to it. It gets no environment, and ends when the socket closes.
final class WorkerProcess: Sendable {
  /// This end of the socket.
  let descriptor: Int32
  private let kills: AsyncStream<Void>.Continuation

  /// Starts the process. Throws where the system has no socket left; a program that cannot be started closes its end.
  init(_ command: LuaWorkerCommand) throws(StageError) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else {
      throw StageError("a process of its own cannot be started: \(String(cString: strerror(errno)))")
    }
    descriptor = ends[0]
    let theirs = OtherEnd(ends[1])
    let (stream, kills) = AsyncStream.makeStream(of: Void.self)
    self.kills = kills
    Task.detached(executorPreference: WatchExecutor.shared) {
      _ = try? await run(
        .path(FilePath(command.executable)), arguments: Arguments(command.arguments),
        environment: .custom([:]),
        input: .fileDescriptor(theirs.descriptor, closeAfterSpawningProcess: false),
        output: .fileDescriptor(theirs.descriptor, closeAfterSpawningProcess: false), error: .discarded
      ) { execution in
        theirs.close()
        for await _ in stream { try? execution.send(signal: .kill) }
      }
      theirs.close()
    }
  }

  deinit {
    close(descriptor)
    kills.finish()
  }

  /// Ends it at once.
  func kill() { kills.yield() }
}

/// The end of the socket that the process gets. As long as it is open here, the end of the process goes unnoticed.
private final class OtherEnd: Sendable {
  let descriptor: FileDescriptor
  private let isOpen = Atomic<Bool>(true)

  init(_ descriptor: Int32) { self.descriptor = FileDescriptor(rawValue: descriptor) }

  func close() {
    if isOpen.exchange(false, ordering: .sequentiallyConsistent) { try? descriptor.close() }
  }
}
