import CollateCore
import Synchronization

/// The states of one stage that no worker uses at the moment; there are never more than workers.
final class LuaStates: Sendable {
  /// A state on its way between threads. It is never in two hands: it is either here or borrowed.
  private struct Idle: @unchecked Sendable {
    let host: any LuaStageHost
  }

  private let make: @Sendable () throws -> any LuaStageHost
  private let idle = Mutex<[Idle]>([])

  private let files: [LuaSource]

  /// Takes the files of the stage, the main one first, and how a state with them is made.
  init(_ files: [LuaSource], make: @escaping @Sendable () throws -> any LuaStageHost) {
    self.files = files
    self.make = make
  }

  /// Runs a call in a state of its own. A fault becomes a `StageError` that says where in the Lua file it happened.
  func borrow<Result>(_ body: (any LuaStageHost) throws(LuaFault) -> Result) throws -> Result {
    let state = idle.withLock { $0.popLast() }
    let host: any LuaStageHost
    do {
      host = try state?.host ?? make()
    } catch let fault as LuaFault {
      throw fault.stageError(files)
    }
    do throws(LuaFault) {
      let result = try body(host)
      giveBack(host)
      return result
    } catch {
      if !error.isStop { giveBack(host) }
      throw error.stageError(files)
    }
  }

  private func giveBack(_ host: any LuaStageHost) {
    let state = Idle(host: host)
    idle.withLock { $0.append(state) }
  }
}
