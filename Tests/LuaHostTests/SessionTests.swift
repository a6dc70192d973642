import Foundation
import LuaHost
import Testing

/// Entries at the prompt of a host with one document.
private final class Prompt {
  private let text = Array("The dam held.".utf8)
  private let object: [UInt8]
  private let document: UnsafeMutablePointer<lua_host_document>
  private let host: OpaquePointer

  init(instructions: UInt64 = 1_000_000) throws {
    // OBJECT document 0 { name = "a" }
    let fields: [UInt8] = [1, 0, 0, 0, 4, 0, 0, 0] + Array("name".utf8) + [5, 1, 0, 0, 0] + Array("a".utf8)
    object =
      [9, 8, 0, 0, 0] + Array("document".utf8) + [UInt8](repeating: 0, count: 8)
      + [UInt8(fields.count), 0, 0, 0] + fields
    let limits = lua_host_limits(instructions: instructions, memory: 8 << 20, seconds: 20)
    host = try #require(lua_host_create(limits, 0, LuaProbe.services))
    document = .allocate(capacity: 1)
    document.initialize(
      to: lua_host_document(text: Self.copy(text), object: Self.copy(object)))
    var failure = lua_host_failure()
    #expect(lua_host_open_session(host, document, 1, &failure) == LUA_HOST_OK)
  }

  deinit {
    lua_host_destroy(host)
    document.pointee.text.bytes.deallocate()
    document.pointee.object.bytes.deallocate()
    document.deallocate()
  }

  /// What an entry shows and prints, or how it ended and why.
  func enter(_ entry: String) -> String {
    var out = lua_host_buffer()
    defer { free(out.bytes) }
    var failure = lua_host_failure()
    let status = LuaProbe.borrow("prompt.lua") { file in
      LuaProbe.borrow(entry) { lua_host_enter(host, file, $0, &out, &failure) }
    }
    if status != LUA_HOST_OK {
      let message = withUnsafeBytes(of: failure.message) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      return "\(status.rawValue): \(message)"
    }
    let log = lua_host_log(host)
    let printed = String(decoding: UnsafeBufferPointer(start: log.bytes, count: log.count), as: UTF8.self)
    return ([printed].filter { !$0.isEmpty } + Self.strings(out)).joined(separator: "\n")
  }

  func completions(_ text: String) -> [String] {
    var out = lua_host_buffer()
    defer { free(out.bytes) }
    var failure = lua_host_failure()
    #expect(LuaProbe.borrow(text) { lua_host_complete(host, $0, &out, &failure) } == LUA_HOST_OK)
    return Self.strings(out)
  }

  /// The strings of an encoded list.
  private static func strings(_ buffer: lua_host_buffer) -> [String] {
    let bytes = [UInt8](UnsafeBufferPointer(start: buffer.bytes, count: buffer.count))
    func number(_ at: Int) -> Int { (0..<4).reduce(0) { $0 + Int(bytes[at + $1]) << (8 * $1) } }
    guard bytes.first == 6 else { return [] }
    var result: [String] = []
    var at = 5
    for _ in 0..<number(1) {
      result.append(String(decoding: bytes[(at + 5)..<(at + 5 + number(at + 1))], as: UTF8.self))
      at += 5 + number(at + 1)
    }
    return result
  }

  private static func copy(_ bytes: [UInt8]) -> lua_host_bytes {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    memory.initialize(from: bytes, count: bytes.count)
    return lua_host_bytes(bytes: memory, count: bytes.count)
  }
}

@Suite struct SessionTests {
  @Test func valuesOfExpressionsAreShown() throws {
    let prompt = try Prompt()
    #expect(
      prompt.enter("1 + 1, 'a\"b\\n', nil, 2^53, print")
        == "2\n\"a\\\"b\\n\"\nnil\n9.007199254741e+15\nfunction")
    #expect(
      prompt.enter("{ 1, 'x', b = { true }, ['a b'] = 1.5 }") == #"{ 1, "x", ["a b"] = 1.5, b = { true } }"#)
    #expect(prompt.enter("doc") == "document { name = \"a\" }")
    #expect(prompt.enter("documents") == "{ document \"a\" }")
    #expect(prompt.enter("doc:span(5, 7)") == "span 5..7 \"dam\"")
    #expect(prompt.enter("t = {} t.t = t return t") == "{ t = { t = { t = { t = { … } } } } }")
  }

  @Test func printShowsTablesAndFunctionsAsThePromptDoes() throws {
    let prompt = try Prompt()
    #expect(
      prompt.enter("print({ 1, { b = 'x' } }, collate.fold, print)") == """
        { 1, { b = "x" } }\tfunction collate.fold\tfunction

        """)
    #expect(prompt.enter("tostring({})") == "\"table\"")
    #expect(prompt.enter("print(setmetatable({}, { __tostring = function() return 'own' end }))") == "own\n")
    #expect(
      prompt.enter("print(collate.json)") == """
        { decode = function collate.json.decode, encode = function collate.json.encode, null = null }

        """)
    #expect(prompt.enter("doc:matches('d')").hasPrefix("an iterator; it stands behind 'in' of a for loop"))
    #expect(prompt.enter("{ doc:matches('d') }") == "{ an iterator }")
  }

  @Test func variablesAndDocumentsStayFromEntryToEntry() throws {
    let prompt = try Prompt()
    #expect(prompt.enter("dam = doc:span(5, 7)") == "")
    #expect(prompt.enter("dam.text") == "\"dam\"")
    #expect(prompt.enter("local x = 1") == "")
    #expect(prompt.enter("x") == "2: there is no variable 'x'")
  }

  @Test func anErrorOrAStopDoesNotEndTheSession() throws {
    let prompt = try Prompt()
    #expect(prompt.enter("n = 7 error('no')") == "2: no")
    #expect(prompt.enter("n") == "7")
    #expect(prompt.enter("while true do n = n + 1 end").hasPrefix("3: stopped after 1000000 instructions"))
    #expect(prompt.enter("n > 7") == "true")
    #expect(prompt.enter("n = 1") == "")
    #expect(prompt.enter("for") == "1: <name> expected near <eof>")
    #expect(prompt.enter("('x'):rep(1 << 40)").hasPrefix("4: stopped"))
    #expect(prompt.enter("n").hasPrefix("4: stopped"))
  }

  /// What is set aside for the work of a function is given up also where the call is stopped on its way to it.
  @Test func aStopOnTheWayToTheOwnerLeavesNothingReserved() throws {
    let prompt = try Prompt()
    #expect(prompt.enter("s = ('x'):rep(100000)") == "")
    for _ in 0..<4 {
      let end = prompt.enter("while true do pcall(collate.json.encode, s) end")
      #expect(end.hasPrefix("3: stopped after 1000000 instructions"))
    }
    #expect(prompt.enter("#s") == "100000")
  }

  @Test func describeTellsWhatAValueOffers() throws {
    let prompt = try Prompt()
    let document = prompt.enter("describe(doc)")
    #expect(document.hasPrefix("document\n"))
    #expect(document.contains("  :each(kind: kind) -> iterator<annotation>\n"))
    #expect(document.contains("  .name: string = \"a\"\n      Name of the account: "))
    #expect(prompt.enter("describe(collate.fold)").hasPrefix("collate.fold(text: string) -> string\n"))
    #expect(prompt.enter("describe { a = 1, b = { 2 } }") == "table\n  a = 1\n  b = { 2 }\n")
    #expect(prompt.enter("describe(doc.name)").hasPrefix("string\n"))
    #expect(
      prompt.enter("describe()")
        == "table\n  corpus = corpus\n  describe = function\n  doc = document \"a\"\n  documents = { document \"a\" }\n"
    )
    #expect(prompt.enter("{ _G }") == "{ _G }")
    #expect(prompt.enter("describe(setmetatable({}, { __frozen = true, __index = print }))") == "table\n")
  }

  @Test func namesAreCompletedWithoutRunningAnything() throws {
    let prompt = try Prompt()
    #expect(prompt.completions("for w in doc:each_w") == ["each_word("])
    #expect(prompt.completions("doc:na") == [])
    #expect(prompt.completions("doc.na") == ["name"])
    #expect(prompt.completions("print(string.fo") == ["format("])
    #expect(prompt.completions("doc.name:low") == ["lower("])
    #expect(prompt.completions("docu") == ["documents"])
    #expect(prompt.completions("whi") == ["while"])
    #expect(prompt.completions("nothing.at.all") == [])
    #expect(
      prompt.enter("t = setmetatable({ own = { deep = 1 } }, { __index = function() error('ran') end })")
        == "")
    #expect(prompt.completions("t.own.d") == ["deep"])
    #expect(prompt.completions("t.other.d") == [])
    #expect(prompt.completions("").contains("doc"))
    #expect(prompt.completions("doc:all(\"se") == [], "no kind may be read here")
    #expect(prompt.completions("x = 'whi") == [])
    #expect(prompt.completions("print('it\\'s', whi") == ["while"])
  }
}
