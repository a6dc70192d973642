import CollateCore
import CollateText
import Foundation
import LuaHost

/// The other side of an `IsolatedHost`: a process that gives up everything it does not need, and then runs one stage.
public enum LuaWorker {
  /// What a worker may take beside its Lua state: texts, messages, stacks, the runtime.
  private static let ownMemory = 256 << 20
  /// The arena of a state reserves four times its limit, and messages and buffers each come near to it.
  private static let statesMemory = 12

  /// Answers requests on standard input until it closes. Throws where they are none of a Collate program, or where the
  /// system cannot take this process's rights away.
  public static func serve() throws(StageError) {
    // The stack of the thread is there before the jail, which holds for all threads.
    let refusal = WorkerPool.once { () -> StageError? in
      let channel = WorkerChannel(STDIN_FILENO, mostBytes: .max, isWorker: true)
      do {
        let opening = try channel.receive()
        guard opening.kind == .open else { throw WorkerMessage.Malformed() }
        let limits = try limits(of: opening)
        Lifeline.hold()
        let refusal = lua_host_enter_jail(limits.memory * statesMemory + ownMemory)
        guard refusal == 0 else {
          return StageError("cannot drop its privileges: \(String(cString: strerror(refusal)))")
        }
        let seed = LuaSeed(value: UInt32(clamping: try opening.number(3)))
        try WorkerLoop(channel, limits: limits, seed: seed).run()
        return nil
      } catch let error as StageError {
        return error
      } catch {
        return StageError("a worker is started by a pipeline that isolates a plugin, not by hand")
      }
    }
    if let refusal { throw refusal }
  }

  /// The message that opens a worker.
  static func opening(_ limits: StageLimits, _ seed: LuaSeed) -> WorkerMessage {
    let numbers = [
      Int(clamping: limits.instructions), limits.memory, Int(limits.seconds * 1e6), Int(seed.value),
    ]
    return WorkerMessage(.open, numbers.map(WorkerMessage.bytes))
  }

  private static func limits(of message: WorkerMessage) throws(WorkerMessage.Malformed) -> StageLimits {
    var limits = StageLimits()
    limits.instructions = UInt64(clamping: try message.number(0))
    limits.memory = try message.number(1)
    limits.seconds = Double(try message.number(2)) / 1e6
    guard (1...(1 << 40)).contains(limits.memory) else { throw WorkerMessage.Malformed() }
    return limits
  }
}
