import Foundation
import LuaHost

/// Runs scripts in the sandbox of a stage and says how they ended.
struct LuaProbe {
  struct Outcome {
    var status: lua_host_status
    var line: Int
    var message: String
    var log: String
    var instructions: UInt64
    var memory: Int
    var seconds: Double
  }

  var instructions: UInt64 = 5_000_000
  var memory = 16 << 20
  var seconds = 20.0
  /// Text of a module that the script can require.
  var module: (name: String, text: String)?

  func run(_ script: String, covering: Bool = false) -> Outcome {
    let limits = lua_host_limits(instructions: instructions, memory: memory, seconds: seconds)
    guard let host = lua_host_create(limits, 0, Self.services) else {
      return Outcome(
        status: LUA_HOST_MEMORY, line: 0, message: "no host", log: "", instructions: 0, memory: 0,
        seconds: 0)
    }
    defer { lua_host_destroy(host) }
    var failure = lua_host_failure()
    if let module {
      let status = Self.borrow(module.name) { name in
        Self.borrow(module.name + ".lua") { file in
          Self.borrow(module.text) { lua_host_add_module(host, name, file, $0, &failure) }
        }
      }
      if status != LUA_HOST_OK { return outcome(host, status, failure) }
    }
    if covering { Self.borrow("probe.lua") { _ = lua_host_cover(host, $0, 1) } }
    var value = lua_host_buffer()
    defer { free(value.bytes) }
    let status = Self.borrow("probe.lua") { file in
      Self.borrow(script) { lua_host_evaluate(host, file, $0, &value, &failure) }
    }
    return outcome(host, status, failure)
  }

  /// What a script that must succeed printed, without the last line end.
  func printed(_ script: String) -> String {
    let outcome = run(script)
    if outcome.status != LUA_HOST_OK { return "line \(outcome.line): \(outcome.message)" }
    return String(outcome.log.dropLast())
  }

  private func outcome(_ host: OpaquePointer, _ status: lua_host_status, _ failure: lua_host_failure)
    -> Outcome
  {
    let seconds = lua_host_seconds(host)
    let log = lua_host_log(host)
    return Outcome(
      status: status,
      line: Int(failure.line),
      message: withUnsafeBytes(of: failure.message) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      },
      log: String(decoding: UnsafeBufferPointer(start: log.bytes, count: log.count), as: UTF8.self),
      instructions: lua_host_instructions(host),
      memory: lua_host_memory(host),
      seconds: seconds
    )
  }

  /// A host without documents asks for nothing.
  static var services: lua_host_services {
    lua_host_services(
      context: nil,
      annotations: { _, _, _, _ in 1 },
      words: { _, _, _ in 1 },
      folded_words: { _, _, _ in 1 },
      call: { _, _, _, out in
        let message = Array("refused by the owner".utf8)
        _ = lua_host_append(out, message, message.count)
        return 1
      },
      module: { _, _, _ in 1 },
      checks: { _, _ in false },
      check: { _, _, _ in 0 })
  }

  static func borrow<Result>(_ text: String, _ body: (lua_host_bytes) -> Result) -> Result {
    Array(text.utf8).withUnsafeBufferPointer { body(lua_host_bytes(bytes: $0.baseAddress, count: $0.count)) }
  }
}
