import CollateCore
import LuaHost
import Synchronization

/// The states of one stage that no worker uses at the moment; there are never more than workers.
final class LuaStates: Sendable {
  /// A state on its way between threads. It is never in two hands: it is either here or borrowed.
  private struct Idle: @unchecked Sendable {
    let host: any LuaStageHost
    let seed: LuaSeed
  }

  private let make: @Sendable (LuaSeed) throws -> any LuaStageHost
  private let idle = Mutex<[Idle]>([])

  private let files: [LuaSource]
  /// Calls that were too long for a trial. After a few, others will be too; one or two may be the machine, which made
  /// them wait.
  private let longCalls = Atomic(0)
  private static let mostLongCalls = 4

  /// From so much memory on only a state that is new decides: one that was used before does not begin with the same.
  private let decisiveMemory: Int

  /// Takes the files of the stage, the main one first, their limit of memory, and how a state with them is made.
  init(_ files: [LuaSource], memory: Int, make: @escaping @Sendable (LuaSeed) throws -> any LuaStageHost) {
    self.files = files
    self.make = make
    decisiveMemory = memory - memory / 8
  }

  /// Runs a call in a state of its own. A fault becomes a `StageError` that says where in the Lua file it happened.
  func borrow<Result>(
    _ seed: LuaSeed, _ body: (any LuaStageHost) throws(LuaFault) -> Result
  ) throws -> Result {
    do {
      return try call(seed, body)
    } catch let fault as LuaFault {
      throw fault.stageError(files)
    }
  }

  /// The same for a call that is probably short: it is tried first, and made in earnest where that decides nothing.
  func borrow<Result>(
    _ seed: LuaSeed, trying trial: (any LuaStageHost) throws(LuaFault) -> Result,
    _ body: (any LuaStageHost) throws(LuaFault) -> Result
  ) throws -> Result {
    if longCalls.load(ordering: .relaxed) >= Self.mostLongCalls { return try borrow(seed, body) }
    do {
      return try call(seed, trial)
    } catch let fault as LuaFault {
      if fault.status != LUA_HOST_UNDECIDED { throw fault.stageError(files) }
      longCalls.add(1, ordering: .relaxed)
    }
    return try borrow(seed, body)
  }

  private func call<Result>(
    _ seed: LuaSeed, _ body: (any LuaStageHost) throws(LuaFault) -> Result
  ) throws -> Result {
    if let used = takeIdle(seed) {
      do throws(LuaFault) {
        let result = try call(used, seed, body)
        if used.memory < decisiveMemory { return result }
      } catch {
        if error.status != LUA_HOST_MEMORY, used.memory < decisiveMemory { throw error }
      }
    }
    return try call(make(seed), seed, body)
  }

  private func call<Result>(
    _ host: any LuaStageHost, _ seed: LuaSeed, _ body: (any LuaStageHost) throws(LuaFault) -> Result
  ) throws(LuaFault) -> Result {
    do throws(LuaFault) {
      let result = try body(host)
      giveBack(host, seed)
      return result
    } catch {
      if !error.isStop { giveBack(host, seed) }
      throw error
    }
  }

  private func takeIdle(_ seed: LuaSeed) -> (any LuaStageHost)? {
    let state: Idle? = idle.withLock { idle in
      // Those of another corpus are of no use any more.
      idle.removeAll { $0.seed != seed }
      return idle.popLast()
    }
    return state?.host
  }

  private func giveBack(_ host: any LuaStageHost, _ seed: LuaSeed) {
    let state = Idle(host: host, seed: seed)
    idle.withLock { $0.append(state) }
  }
}
