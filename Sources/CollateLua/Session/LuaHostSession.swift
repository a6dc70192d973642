import CollateCore
import LuaHost

/// A Lua state with a corpus in it that stays open from call to call.
final class LuaHostSession {
  private let host: LuaHostHandle
  private let memory: DocumentMemory

  /// Opens it over a corpus of which `layers` may be read; what is required is looked for in `folder`. Throws a
  /// `StageError` or a `LuaFault`.
  init(corpus: Corpus, layers: [Layer], limits: StageLimits, folder: String) throws {
    host = try LuaHostHandle(limits: limits, seed: LuaSeed(corpusKey: corpus.key))
    host.session.modules = ScriptModules(folder: folder, mostBytes: limits.memory)
    memory = DocumentMemory(corpus.documents)
    host.session.begin(corpus.documents, writes: false)
    host.session.corpus = corpus
    host.prepare(
      StagePreparation(options: .object(type: "options", id: 0, fields: []), needs: layers, provides: []))
    var failure = lua_host_failure()
    let status = lua_host_open_session(host.host, memory.documents, corpus.documents.count, &failure)
    try host.check(status, failure)
  }

  /// Runs a whole script.
  func run(_ script: LuaSource) -> LuaOutcome {
    outcome(of: script) { failure in
      LuaHostHandle.borrow(script) { lua_host_run_script(host.host, $0, $1, &failure) }
    }
  }

  /// Runs an entry, and gives the values of an expression as a person would write them.
  func enter(_ entry: LuaSource) -> (outcome: LuaOutcome, shown: [String]) {
    var out = lua_host_buffer()
    defer { out.free() }
    let outcome = outcome(of: entry) { failure in
      LuaHostHandle.borrow(entry) { lua_host_enter(host.host, $0, $1, &out, &failure) }
    }
    return (outcome, out.values.first?.list?.compactMap(\.string) ?? [])
  }

  /// What the last name of a text can become.
  func completions(of text: String) -> [String] {
    var out = lua_host_buffer()
    defer { out.free() }
    _ = outcome { failure in
      LuaHostHandle.borrow(Array(text.utf8)) { lua_host_complete(host.host, $0, &out, &failure) }
    }
    return out.values.first?.list?.compactMap(\.string) ?? []
  }

  /// Whether the last stop left nothing to go on with.
  var isOver: Bool { lua_host_is_over(host.host) }

  /// Asks the running call to stop; from any thread.
  func cancel() { lua_host_cancel(host.host) }

  private func outcome(
    of source: LuaSource? = nil, _ call: (inout lua_host_failure) -> lua_host_status
  ) -> LuaOutcome {
    var failure = lua_host_failure()
    let status = call(&failure)
    let use = host.use
    if status == LUA_HOST_OK { return LuaOutcome(printed: host.log, used: use) }
    let files = [source].compactMap(\.self) + (host.session.modules?.read ?? [])
    return LuaOutcome(LuaFault(status, failure), of: files, printed: host.log, used: use)
  }
}
