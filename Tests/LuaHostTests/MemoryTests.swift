import Foundation
import LuaHost
import Testing

@Suite struct MemoryTests {
  private static let limit = 8 << 20

  /// Runs scripts one after the other in one state, and says how the last one ended and how far it came.
  private static func end(of scripts: [String]) throws -> (status: lua_host_status, instructions: UInt64) {
    let limits = lua_host_limits(instructions: 100_000_000, memory: limit, seconds: 20)
    let host = try #require(lua_host_create(limits, 0, LuaProbe.services))
    defer { lua_host_destroy(host) }
    var status = LUA_HOST_OK
    for script in scripts {
      try #require(status == LUA_HOST_OK, "only the last may fail")
      var failure = lua_host_failure()
      var value = lua_host_buffer()
      status = LuaProbe.borrow("probe.lua") { file in
        LuaProbe.borrow(script) { lua_host_evaluate(host, file, $0, &value, &failure) }
      }
      free(value.bytes)
    }
    return (status, lua_host_instructions(host))
  }

  /// What one size of block no longer needs serves all others.
  @Test func everySizeCanHaveNearlyAllOfIt() {
    var probe = LuaProbe()
    probe.memory = Self.limit
    probe.instructions = 100_000_000
    let outcome = probe.run(
      """
      local text = ("x"):rep(1 << 18)
      for exponent = 6, 18 do
        local size, t = 1 << exponent, {}
        for i = 1, (3 << 20) // size do t[i] = text:sub(1, size) end
      end
      """)
    #expect(outcome.status == LUA_HOST_OK, "\(outcome.message)")
    #expect((3 << 20...Self.limit).contains(outcome.memory))
  }

  /// Garbage of the calls before, scattered over all of the memory, takes nothing from a call.
  @Test(arguments: [
    "local t = {} for i = 1, 1e9 do t[i] = { i } end",
    "local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(i % 300 + 50) end",
    "local t = {} for i = 1, 1e9 do t['k' .. i] = i end",
  ])
  func aCallEndsWhereItWouldInAFreshState(script: String) throws {
    let before = """
      local t = {}
      for i = 1, 15000 do t[i] = i % 3 == 0 and ("x"):rep(i % 200 + 50) or { i } end
      for i = 1, 15000, 2 do t[i] = nil end
      for i = 1, 3000 do t["k" .. i] = ("y"):rep(i % 900) end
      return 1
      """
    let fresh = try Self.end(of: [script])
    let used = try Self.end(of: [before, before, script])
    #expect(fresh.status == LUA_HOST_MEMORY)
    #expect(fresh == used)
  }

  /// The buffers in which strings grow do not make Lua collect.
  @Test func buffersFindRoomAmongGarbage() {
    var probe = LuaProbe()
    probe.instructions = 100_000_000
    let outcome = probe.run(
      """
      for i = 1, 60 do
        local text, parts = ("x"):rep(3 << 18), {}
        for j = 1, 40 do parts[j] = text:sub(j, j + (1 << 16)) end
        local joined = table.concat(parts):gsub("x", "yy", 10)
      end
      """)
    #expect(outcome.status == LUA_HOST_OK, "line \(outcome.line): \(outcome.message)")
  }

  @Test func whatTheOwnerRefusedIsNotKept() throws {
    let refused = "for i = 1, 100000 do pcall(collate.json.encode, i) end return 1"
    #expect(try Self.end(of: [refused]).status == LUA_HOST_OK)
  }

  /// What goes over the border is counted until it is given up.
  @Test func whatOneCallHandsOutIsNotCountedForTheNext() throws {
    let large = "local t = {} for i = 1, 20 do t[i] = ('x'):rep(1 << 10):rep(50) end return t"
    let end = try Self.end(of: Array(repeating: large, count: 40))
    #expect(end.status == LUA_HOST_OK)
  }
}
