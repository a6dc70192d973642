import CollateCore
import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// A worker process and the socket to it. It gets no environment, a process group of its own, so that the keys of a terminal
/// reach the program only, and ends when the socket or its lifeline closes.
final class WorkerProcess: Sendable {
  /// This end of the socket.
  let descriptor: Int32
  private let kills: AsyncStream<Void>.Continuation
  /// This end of the worker's lifeline.
  private let lifeline: Int32

  /// Starts the process. Throws where the system has no socket left; a program that cannot be started closes its end.
  init(_ command: LuaWorkerCommand) throws(StageError) {
    let theirs: OtherEnd
    let held: OtherEnd
    (descriptor, theirs) = try Self.sockets()
    (lifeline, held) = try Self.sockets()
    var options = PlatformOptions()
    options.processGroupID = 0
    let platform = options
    let (stream, kills) = AsyncStream.makeStream(of: Void.self)
    self.kills = kills
    Task.detached(executorPreference: WatchExecutor.shared) {
      _ = try? await run(
        .path(FilePath(command.executable)), arguments: Arguments(command.arguments),
        environment: .custom([:]), platformOptions: platform,
        input: .fileDescriptor(theirs.descriptor, closeAfterSpawningProcess: false),
        output: .fileDescriptor(theirs.descriptor, closeAfterSpawningProcess: false),
        error: .fileDescriptor(held.descriptor, closeAfterSpawningProcess: false)
      ) { execution in
        theirs.close()
        held.close()
        for await _ in stream { try? execution.send(signal: .kill) }
      }
      theirs.close()
      held.close()
    }
  }

  /// Two sockets that are connected: this end and the other.
  private static func sockets() throws(StageError) -> (Int32, OtherEnd) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else {
      throw StageError("the worker process cannot be started: \(String(cString: strerror(errno)))")
    }
    return (ends[0], OtherEnd(ends[1]))
  }

  deinit {
    close(descriptor)
    close(lifeline)
    kills.finish()
  }

  /// Ends it at once.
  func kill() { kills.yield() }
}

/// An end of a socket that the process gets. As long as it is open here, the end of the process goes unnoticed.
private final class OtherEnd: Sendable {
  let descriptor: FileDescriptor
  private let isOpen = Atomic<Bool>(true)

  init(_ descriptor: Int32) { self.descriptor = FileDescriptor(rawValue: descriptor) }

  func close() {
    if isOpen.exchange(false, ordering: .sequentiallyConsistent) { try? descriptor.close() }
  }
}
