import LuaHost
import Testing

/// Documents as they cross the border: an object that comes with the call, and references to it.
@Suite struct DocumentsTests {
  /// An object of type `document` without fields, whose id is 0.
  private static let bare =
    [UInt8(LUA_HOST_OBJECT.rawValue), 8, 0, 0, 0] + Array("document".utf8) + [UInt8](repeating: 0, count: 8)
    + [4, 0, 0, 0, 0, 0, 0, 0]

  @Test func aDocumentWithoutFieldsIsADocumentAndNoReferenceToItself() {
    #expect(run("print(doc, doc:text(), documents[1] == doc)") == "document\tThe dam.\ttrue")
  }

  @Test func theOwnerRefersToADocumentByATagOfItsOwn() {
    #expect(run("print(collate.fold('0') == doc)") == "true")
    #expect(run("print(pcall(collate.fold, '7'))") == "false\tthere is no such document")
  }

  @Test func whatCameAsADocumentMustBeAnObject() {
    let broken = "the host sent a document that is no object"
    #expect(
      run("", document: [UInt8(LUA_HOST_DOCUMENT.rawValue)] + [UInt8](repeating: 0, count: 8)) == broken)
    #expect(run("", document: []) == broken)
  }

  /// What a script printed in a session over one document, or why it failed. `collate.fold` gives the document at the
  /// place that is the last digit of its argument.
  private func run(_ script: String, document: [UInt8] = bare) -> String {
    var services = LuaProbe.services
    services.call = { _, _, arguments, out in
      let place = Int64(arguments.bytes[arguments.count - 1] - 0x30)
      var tag = UInt8(LUA_HOST_DOCUMENT.rawValue)
      _ = lua_host_append(out, &tag, 1)
      return withUnsafeBytes(of: place) { lua_host_append(out, $0.baseAddress, 8) } ? 0 : 1
    }
    let limits = lua_host_limits(instructions: 1_000_000, memory: 8 << 20, seconds: 20)
    guard let host = lua_host_create(limits, 0, services) else { return "no host" }
    defer { lua_host_destroy(host) }
    return LuaProbe.borrow("The dam.") { text in
      document.withUnsafeBufferPointer { object in
        var failure = lua_host_failure()
        let document = lua_host_document(
          text: text, object: lua_host_bytes(bytes: object.baseAddress, count: object.count))
        return withUnsafePointer(to: document) { documents in
          var status = lua_host_open_session(host, documents, 1, &failure)
          if status == LUA_HOST_OK {
            status = LuaProbe.borrow("script.lua") { file in
              LuaProbe.borrow(script) { lua_host_run_script(host, file, $0, &failure) }
            }
          }
          guard status == LUA_HOST_OK else {
            return withUnsafeBytes(of: failure.message) {
              String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
          }
          let log = lua_host_log(host)
          return String(
            decoding: UnsafeBufferPointer(start: log.bytes, count: max(0, log.count - 1)), as: UTF8.self)
        }
      }
    }
  }
}
