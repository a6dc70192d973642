import CollateCore
import LuaHost
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
  /// Calls that were too long for a trial. After a few, others will be too; one or two may be the machine, which made
  /// them wait.
  private let longCalls = Atomic(0)
  private static let mostLongCalls = 4

  /// Takes the files of the stage, the main one first, and how a state with them is made.
  init(_ files: [LuaSource], make: @escaping @Sendable () throws -> any LuaStageHost) {
    self.files = files
    self.make = make
  }

  /// Runs a call in a state of its own. A fault becomes a `StageError` that says where in the Lua file it happened.
  func borrow<Result>(_ body: (any LuaStageHost) throws(LuaFault) -> Result) throws -> Result {
    do {
      return try call(body)
    } catch let fault as LuaFault {
      throw fault.stageError(files)
    }
  }

  /// The same for a call that is probably short: it is tried first, and made in earnest where that decides nothing.
  func borrow<Result>(
    trying trial: (any LuaStageHost) throws(LuaFault) -> Result,
    _ body: (any LuaStageHost) throws(LuaFault) -> Result
  ) throws -> Result {
    if longCalls.load(ordering: .relaxed) >= Self.mostLongCalls { return try borrow(body) }
    do {
      return try call(trial)
    } catch let fault as LuaFault {
      if fault.status != LUA_HOST_UNDECIDED { throw fault.stageError(files) }
      longCalls.add(1, ordering: .relaxed)
    }
    return try borrow(body)
  }

  private func call<Result>(_ body: (any LuaStageHost) throws(LuaFault) -> Result) throws -> Result {
    let host = try idle.withLock { $0.popLast() }?.host ?? make()
    do throws(LuaFault) {
      let result = try body(host)
      giveBack(host)
      return result
    } catch {
      if !error.isStop { giveBack(host) }
      throw error
    }
  }

  private func giveBack(_ host: any LuaStageHost) {
    let state = Idle(host: host)
    idle.withLock { $0.append(state) }
  }
}
