import Foundation
import LuaHost
import Testing

@Suite struct TrialTests {
  /// An object of type `document` with the id 0 and the name `a`, in the encoding of values.
  private static let document =
    "\u{9}\u{8}\0\0\0document\0\0\0\0\0\0\0\0\u{12}\0\0\0\u{1}\0\0\0\u{4}\0\0\0name\u{5}\u{1}\0\0\0a"

  /// An object of type `options` without any.
  private static let options = "\u{9}\u{7}\0\0\0options\0\0\0\0\0\0\0\0\u{4}\0\0\0\0\0\0\0"

  /// How a call of a document body ends, tried or counted.
  private func outcome(_ body: String, budget: UInt64 = 50_000_000, isTried: Bool = true) -> (
    status: lua_host_status, line: Int
  ) {
    let limits = lua_host_limits(instructions: budget, memory: 16 << 20, seconds: 20)
    guard let host = lua_host_create(limits, 0, LuaProbe.services) else { return (LUA_HOST_MEMORY, 0) }
    defer { lua_host_destroy(host) }
    var failure = lua_host_failure()
    var declaration = lua_host_buffer()
    defer { free(declaration.bytes) }
    let stage =
      "return collate.stage { name = 'a.b', api = 1, summary = 'A.', document = function(doc)\n\(body) end }"
    let loaded = LuaProbe.borrow("stage.lua") { file in
      LuaProbe.borrow(stage) { lua_host_load(host, file, $0, &declaration, &failure) }
    }
    if loaded != LUA_HOST_OK { return (loaded, Int(failure.line)) }
    LuaProbe.borrow(Self.options) { options in
      LuaProbe.borrow("\u{6}\0\0\0\0") { _ = lua_host_prepare(host, options, $0, $0) }
    }
    return LuaProbe.borrow(Self.document) { object in
      LuaProbe.borrow("The dam held.") { text in
        var document = lua_host_document(text: text, object: object)
        var written = lua_host_bytes()
        let run = isTried ? lua_host_try : lua_host_run
        let status = run(host, LUA_HOST_BODY_DOCUMENT, &document, 1, &written, &failure)
        return (status, Int(failure.line))
      }
    }
  }

  @Test(arguments: [
    "local n = 0 for word in doc:text():gmatch('%a+') do n = n + #word end assert(n == 10)",
    "error('wrong')", "local x = nil\nreturn x.y", "return 1",
  ])
  func whatIsShortEndsAsInEarnest(body: String) {
    // So large that it cannot seem used up, however long a loaded machine leaves the trial alone.
    let budget: UInt64 = 1_000_000_000_000
    let (tried, counted) = (outcome(body, budget: budget), outcome(body, budget: budget, isTried: false))
    #expect(tried == counted)
    #expect(tried.status == LUA_HOST_OK || tried.status == LUA_HOST_ERROR)
  }

  @Test(arguments: [
    "while true do end", "while true do pcall(error) end",
    "coroutine.wrap(function() while true do end end)()",
    "local t = {} while true do t[#t + 1] = {} end", "return ('x'):rep(1 << 40)",
    "return ('a'):rep(4000):find(('.-'):rep(18) .. 'b')", "for i = 1, 1e8 do end",
    "local s = ('x'):rep(1 << 20) for i = 1, 400 do s:upper() end error('late')",
  ])
  func whatIsLongIsLeftUndecided(body: String) {
    #expect(outcome(body).status == LUA_HOST_UNDECIDED)
  }

  @Test func aSmallBudgetIsCountedAtOnce() {
    #expect(outcome("for i = 1, 1e6 do end", budget: 100_000).status == LUA_HOST_INSTRUCTIONS)
    #expect(outcome("for i = 1, 1e4 do end", budget: 100_000).status == LUA_HOST_OK)
  }
}
