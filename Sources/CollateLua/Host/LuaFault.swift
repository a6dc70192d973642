import CollateCore
import LuaHost

/// How and where a call into Lua failed.
struct LuaFault: Error {
  /// How the call ended, in the words of the host.
  let status: lua_host_status
  /// Whether the state was stopped at a limit, and cannot be used again.
  let isStop: Bool
  /// Whether the file is no Lua program.
  let isSyntaxError: Bool
  /// File as it was named when it was loaded; empty where unknown.
  let file: String
  /// Line from 1, or 0 where unknown.
  let line: Int
  /// What went wrong.
  let message: String

  init(_ status: lua_host_status, _ failure: lua_host_failure) {
    self.status = status
    isStop = status.rawValue >= LUA_HOST_INSTRUCTIONS.rawValue
    isSyntaxError = status == LUA_HOST_SYNTAX
    file = withUnsafeBytes(of: failure.file) { Self.string($0) }
    line = Int(failure.line)
    message = withUnsafeBytes(of: failure.message) { Self.string($0) }
  }

  /// `file:line: message`, as far as the place is known.
  var description: String {
    if file.isEmpty { return message }
    return line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
  }

  /// The fault as a diagnostic; `files` are those that were loaded, the main one first.
  func diagnostic(_ files: [LuaSource]) -> Diagnostic {
    guard let file = files.first(where: { $0.file == self.file }) ?? files.first else {
      return Diagnostic(message)
    }
    return Diagnostic(message, at: LuaPlaces(file).place(line: line, message: message))
  }

  private static func string(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}

/// What a function that Lua called found wrong with its arguments; Lua raises it at the line of the call.
struct LuaCallError: Error {
  let message: String

  init(_ message: String) { self.message = message }
}
