import CollateCore
import CollateText
import Foundation
import LuaHost

// The functions that C calls while a stage runs. Each catches everything and answers with a status; C raises the Lua
// error after they have returned, so that no longjmp ever crosses a Swift frame.

func answerAnnotations(
  _ context: UnsafeMutableRawPointer?, _ document: Int64, _ kind: lua_host_bytes,
  _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { session in
    let annotations = session.documents[Int(document)].annotations(Layer(kind.string))
    var encoder = LuaEncoder()
    encoder.beginList(count: annotations.count)
    for (index, annotation) in annotations.enumerated() {
      encoder.append(annotation, id: index, document: Int(document))
    }
    return encoder.bytes
  }
}

func answerWords(
  _ context: UnsafeMutableRawPointer?, _ document: Int64, _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { session in
    let words = Words.spans(in: session.documents[Int(document)].bytes)
    let offsets = words.flatMap { [UInt32($0.start), UInt32($0.end)] }
    return offsets.withUnsafeBytes { Array($0) }
  }
}

func answerFoldedWords(
  _ context: UnsafeMutableRawPointer?, _ document: Int64, _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { session in
    let text = session.documents[Int(document)].bytes
    var ends: [UInt32] = []
    var folded: [UInt8] = []
    for word in Words.spans(in: text) {
      folded += Folding.key(text[word])
      ends.append(UInt32(folded.count))
    }
    return ends.withUnsafeBytes { Array($0) } + folded
  }
}

func answerCall(
  _ context: UnsafeMutableRawPointer?, _ entry: Int32, _ arguments: lua_host_bytes,
  _ out: UnsafeMutablePointer<lua_host_buffer>?
) -> Int32 {
  answer(context, out) { session throws(LuaCallError) in
    guard let function = LuaFunctions.byEntry[Int(entry)] else {
      throw LuaCallError("this function is not available here")
    }
    let sent = UnsafeRawBufferPointer(start: arguments.bytes, count: arguments.count)
    let values = LuaDecoder.values(sent).first?.list ?? []
    return LuaEncoder.bytes(of: try function(session, LuaArguments(values)))
  }
}

private func answer(
  _ context: UnsafeMutableRawPointer?, _ out: UnsafeMutablePointer<lua_host_buffer>?,
  _ body: (LuaSession) throws(LuaCallError) -> [UInt8]
) -> Int32 {
  guard let context else { return 1 }
  let session = Unmanaged<LuaSession>.fromOpaque(context).takeUnretainedValue()
  var bytes: [UInt8]
  var status: Int32 = 0
  do throws(LuaCallError) {
    bytes = try body(session)
  } catch {
    bytes = Array(error.message.utf8)
    status = 1
  }
  let isWritten = bytes.withUnsafeBytes { lua_host_append(out, $0.baseAddress, $0.count) }
  return isWritten ? status : 1
}

extension lua_host_bytes {
  fileprivate var string: String {
    String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}

extension lua_host_buffer {
  /// The values that C encoded, one after the other.
  var values: [LuaValue] { LuaDecoder.values(UnsafeRawBufferPointer(start: bytes, count: count)) }

  /// Gives the memory back.
  mutating func free() {
    Foundation.free(bytes)
    self = lua_host_buffer()
  }
}
