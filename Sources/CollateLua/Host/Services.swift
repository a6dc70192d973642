import CollateCore
import Foundation
import LuaHost

// The functions that C calls while a stage runs. Each catches everything and answers with a status; C raises the Lua
// error after they have returned, so that no longjmp ever crosses a Swift frame.

/// What C carries for them.
final class ServiceContext {
  fileprivate let services: any LuaServices

  init(_ services: any LuaServices) { self.services = services }

  /// The functions, for a host that this object outlives.
  var functions: lua_host_services {
    lua_host_services(
      context: Unmanaged.passUnretained(self).toOpaque(), annotations: answerAnnotations, words: answerWords,
      folded_words: answerFoldedWords, call: answerCall, module: answerModule, checks: answerChecks,
      check: answerCheck)
  }
}

private func answerAnnotations(
  _ context: UnsafeMutableRawPointer?, _ document: Int64, _ kind: lua_host_bytes,
  _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { services throws(LuaCallError) in
    try services.annotations(document: Int(document), kind: String(decoding: kind.buffer, as: UTF8.self))
  }
}

private func answerWords(
  _ context: UnsafeMutableRawPointer?, _ document: Int64, _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { services throws(LuaCallError) in try services.words(document: Int(document)) }
}

private func answerFoldedWords(
  _ context: UnsafeMutableRawPointer?, _ document: Int64, _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { services throws(LuaCallError) in
    try services.foldedWords(document: Int(document))
  }
}

private func answerCall(
  _ context: UnsafeMutableRawPointer?, _ entry: Int32, _ arguments: lua_host_bytes,
  _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { services throws(LuaCallError) in
    try services.call(entry: Int(entry), arguments: arguments.buffer)
  }
}

private func answerModule(
  _ context: UnsafeMutableRawPointer?, _ name: lua_host_bytes, _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { services throws(LuaCallError) in
    try services.module(named: String(decoding: name.buffer, as: UTF8.self))
  }
}

private func answerChecks(_ context: UnsafeMutableRawPointer?, _ kind: lua_host_bytes) -> Bool {
  Layer.builtInKinds.contains(Layer(String(decoding: kind.buffer, as: UTF8.self)))
}

private func answerCheck(
  _ context: UnsafeMutableRawPointer?, _ annotation: lua_host_bytes,
  _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { _ throws(LuaCallError) -> [UInt8] in
    for value in LuaDecoder.values(annotation.buffer) { try value.requireNamesApart() }
    for annotation in AnnotationDecoder.annotations(annotation.buffer).flatMap(\.annotations) {
      try AnnotationCheck.check(annotation)
    }
    return []
  }
}

private func answer<Element: BitwiseCopyable>(
  _ context: UnsafeMutableRawPointer?, _ out: UnsafeMutablePointer<lua_host_buffer>?,
  _ body: (any LuaServices) throws(LuaCallError) -> [Element]
) -> Int32 {
  guard let context else { return 1 }
  let services = Unmanaged<ServiceContext>.fromOpaque(context).takeUnretainedValue().services
  do throws(LuaCallError) {
    return append(try body(services), to: out) ? 0 : 1
  } catch {
    _ = append(Array(error.message.utf8), to: out)
    return 1
  }
}

private func append<Element: BitwiseCopyable>(
  _ elements: [Element], to out: UnsafeMutablePointer<lua_host_buffer>?
) -> Bool {
  elements.withUnsafeBytes { lua_host_append(out, $0.baseAddress, $0.count) }
}

extension lua_host_bytes {
  /// The bytes, borrowed.
  var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes, count: count) }
}

extension lua_host_buffer {
  /// The bytes, copied.
  var array: [UInt8] { Array(UnsafeRawBufferPointer(start: bytes, count: count)) }

  /// The values that C encoded, one after the other.
  var values: [LuaValue] { LuaDecoder.values(UnsafeRawBufferPointer(start: bytes, count: count)) }

  /// Gives the memory back.
  mutating func free() {
    Foundation.free(bytes)
    self = lua_host_buffer()
  }
}
