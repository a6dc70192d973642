import CollateCore
import CollateText
import LuaHost

/// How and where a call into Lua failed.
package struct LuaFault: Error {
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
  /// Last line of the function that returned what it must not; 0 for every other fault.
  let lastLine: Int
  /// What went wrong.
  let message: String
  /// What the innermost loop over the input had reached.
  let passage: Passage?

  init(_ status: lua_host_status, _ failure: lua_host_failure) {
    self.status = status
    isStop = status.rawValue >= LUA_HOST_INSTRUCTIONS.rawValue
    isSyntaxError = status == LUA_HOST_SYNTAX
    file = withUnsafeBytes(of: failure.file) { Self.string($0) }
    line = Int(failure.line)
    lastLine = Int(failure.last_line)
    message = withUnsafeBytes(of: failure.message) { Self.string($0) }
    let span = Span(Int(failure.start), Int(failure.end))
    passage = failure.document < 0 ? nil : Passage(document: Int(failure.document), span: span)
  }

  /// The end of a process that ran a stage.
  init(killed message: String) {
    (status, isStop, isSyntaxError) = (LUA_HOST_KILLED, true, false)
    (file, line, lastLine, self.message, passage) = ("", 0, 0, message, nil)
  }

  /// The fault as a diagnostic; `files` are those that were loaded, the main one first.
  package func diagnostic(_ files: [LuaSource]) -> Diagnostic {
    let source = file.isEmpty ? files.first : files.first { $0.file == file }
    guard let source else { return Diagnostic(message) }
    let places = LuaPlaces(source)
    let place =
      if lastLine > 0 {
        places.place(ofReturnIn: line...max(line, lastLine))
      } else if file.isEmpty {
        places.end
      } else {
        places.place(line: line, message: message)
      }
    return places.diagnostic(message + (isSyntaxError ? LuaBlocks(source).advice : ""), at: place)
  }

  /// The fault as the runtime sees that of any stage. Its reason names the file as it is called inside the plugin, so that
  /// results are the same wherever the plugin lies.
  func stageError(_ files: [LuaSource]) -> StageError {
    let name = file.isEmpty ? files.first?.file : file
    let isLimit = [LUA_HOST_INSTRUCTIONS, LUA_HOST_MEMORY].contains(status)
    let message = message + (isLimit ? "; 'limits' in the pipeline raises it" : "")
    if isStop, file.isEmpty { return StageError((name.map { $0 + ": " } ?? "") + message) }
    let diagnostic = diagnostic(files)
    let place = name.map { name in diagnostic.place.map { "\(name):\($0.line): " } ?? "\(name): " } ?? ""
    return StageError(
      place + message, span: passage?.span, document: passage?.document, code: diagnostic.excerpt)
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
