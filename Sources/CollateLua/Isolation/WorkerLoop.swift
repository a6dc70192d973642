import CollateCore
import CollateText
import LuaHost

/// Runs what the program asks for, in one Lua state, and hands the questions of the stage on to the program.
final class WorkerLoop: LuaServices {
  private let channel: WorkerChannel
  private var host: LuaHostHandle!
  /// The texts of the documents of the call.
  private var texts: [[UInt8]] = []

  /// Opens the state.
  init(_ channel: WorkerChannel, limits: StageLimits, seed: LuaSeed) throws(StageError) {
    self.channel = channel
    host = try LuaHostHandle(limits: limits, seed: seed, services: self)
  }

  /// Answers requests until the program closes its end, or sends what is none.
  func run() throws {
    try channel.send(report(LUA_HOST_OK, lua_host_failure()))
    while true {
      do throws(WorkerChannel.Failure) {
        let message = try channel.receive()
        guard let reply = try? reply(to: message) else { return }
        try channel.send(reply)
      } catch {
        return
      }
    }
  }

  private func reply(to message: WorkerMessage) throws(WorkerMessage.Malformed) -> WorkerMessage {
    var failure = lua_host_failure()
    var out = lua_host_buffer()
    defer { out.free() }
    let status: lua_host_status
    switch message.kind {
    case .module:
      status = try borrow(message) { lua_host_add_module(host.host, $0, $1, $2, &failure) }
    case .load:
      status = try borrow(message) { file, source, _ in lua_host_load(host.host, file, source, &out, &failure)
      }
    case .prepare:
      let isPrepared = try borrow(message) { lua_host_prepare(host.host, $0, $1, $2) }
      status = isPrepared ? LUA_HOST_OK : LUA_HOST_MEMORY
    case .run: return try run(message)
    default: throw WorkerMessage.Malformed()
    }
    return report(status, failure, payload: out.array)
  }

  private func run(_ message: WorkerMessage) throws(WorkerMessage.Malformed) -> WorkerMessage {
    let body = lua_host_body(rawValue: UInt32(clamping: try message.number(0)))
    let parts = message.parts.dropFirst()
    texts = stride(from: 1, to: parts.endIndex, by: 2).map { parts[$0] }
    let objects = try stride(from: 1, to: parts.endIndex, by: 2).map {
      place throws(WorkerMessage.Malformed) in
      try message.part(place + 1)
    }
    let memory = DocumentMemory(texts: texts, objects: objects)
    defer { withExtendedLifetime(memory) {} }
    var failure = lua_host_failure()
    var written = lua_host_bytes()
    let status = lua_host_run(host.host, body, memory.documents, texts.count, &written, &failure)
    return report(status, failure, payload: Array(written.buffer))
  }

  private func report(
    _ status: lua_host_status, _ failure: lua_host_failure, payload: [UInt8] = []
  ) -> WorkerMessage {
    WorkerReport(status, failure, log: host.log, payload: payload, memory: host.memory).encoded
  }

  /// Lends up to three parts of a message.
  private func borrow<Result>(
    _ message: WorkerMessage, _ body: (lua_host_bytes, lua_host_bytes, lua_host_bytes) -> Result
  ) throws(WorkerMessage.Malformed) -> Result {
    let (first, second) = (try message.part(0), try message.part(1))
    let third = message.parts.count > 2 ? message.parts[2] : []
    return LuaHostHandle.borrow(first) { first in
      LuaHostHandle.borrow(second) { second in LuaHostHandle.borrow(third) { body(first, second, $0) } }
    }
  }

  // MARK: What the stage asks for

  func annotations(document: Int, kind: String) throws(LuaCallError) -> [UInt8] {
    try ask(WorkerMessage(.annotations, [WorkerMessage.bytes(of: document), Array(kind.utf8)]))
  }

  /// Words are found here: the rules are the same, and the text is at hand.
  func words(document: Int) throws(LuaCallError) -> [UInt32] { Words.offsets(in: texts[document]) }

  func foldedWords(document: Int) throws(LuaCallError) -> [UInt8] {
    LuaSession.encodedFoldedWords(of: texts[document])
  }

  /// So is what needs nothing but its arguments.
  func call(entry: Int, arguments: UnsafeRawBufferPointer) throws(LuaCallError) -> [UInt8] {
    if LuaFunctions.isFree[entry] { return try host.session.call(entry: entry, arguments: arguments) }
    return try ask(WorkerMessage(.call, [WorkerMessage.bytes(of: entry), Array(arguments)]))
  }

  private func ask(_ question: WorkerMessage) throws(LuaCallError) -> [UInt8] {
    let answer: WorkerMessage
    let isError: Bool
    do {
      try channel.send(question)
      answer = try channel.receive()
      isError = try answer.number(0) != 0
      guard answer.kind == .answer, answer.parts.count == 3 else { throw WorkerMessage.Malformed() }
      _ = lua_host_spend(host.host, UInt64(clamping: try answer.number(2)))
    } catch {
      throw LuaCallError("the calling program has ended")
    }
    if isError { throw LuaCallError(String(decoding: answer.parts[1], as: UTF8.self)) }
    return answer.parts[1]
  }
}
