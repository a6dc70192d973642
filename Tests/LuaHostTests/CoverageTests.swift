import Foundation
import LuaHost
import Testing

@Suite struct CoverageTests {
  /// The lines that hold code.
  private func codeLines(_ text: String) -> [Int]? {
    let bytes = Array(text.utf8)
    let lineCount = text.split(separator: "\n", omittingEmptySubsequences: false).count
    var bits = [UInt8](repeating: 0, count: lineCount / 8 + 1)
    let isTold = bytes.withUnsafeBufferPointer {
      lua_host_code_lines(lua_host_bytes(bytes: $0.baseAddress, count: $0.count), &bits, lineCount)
    }
    return isTold ? numbers(bits) : nil
  }

  private func numbers(_ bits: some Collection<UInt8>) -> [Int] {
    bits.enumerated().flatMap { index, byte in
      (0..<8).filter { byte & (1 << $0) != 0 }.map { index * 8 + $0 }
    }
  }

  @Test(arguments: [
    ("", []), ("-- nothing\n", []), ("local a = 1\n\n-- b\nlocal c = 2", [1, 4]),
    ("local function f(x)\n  if x then\n    return 1\n  end\n  return 2\nend\nreturn f", [2, 3, 5, 6, 7]),
    (
      "return function()\n  return function()\n    return 3.5, 'text', 1 << 40, nil, true\n  end\nend",
      [3, 4, 5]
    ),
    (
      "local t = {\n  1,\n  f = function(...)\n    g(...)\n  end,\n}\nreturn h {\n  t,\n}",
      [1, 2, 4, 5, 6, 7, 9]
    ),
    ("x = 1" + String(repeating: "\n", count: 500) + "y = 2", [1, 501]),
  ])
  func codeIsFoundInFunctionsThatNeverRan(text: String, lines: [Int]) {
    #expect(codeLines(text) == lines, "\(text)")
  }

  @Test func aFileThatIsNoLuaHasNoLines() {
    #expect(codeLines("return {") == nil)
    #expect(codeLines("\u{1B}Lua") == nil)
  }

  @Test func onlyCoveredFilesAreRecordedAndLinesOfAllCallsAdd() {
    let services = lua_host_services(
      context: nil, annotations: nil, words: nil, folded_words: nil, call: nil,
      module: nil, checks: nil, check: nil)
    let limits = lua_host_limits(instructions: 1_000_000, memory: 8 << 20, seconds: 20)
    guard let host = lua_host_create(limits, 0, services) else {
      Issue.record("no host")
      return
    }
    defer { lua_host_destroy(host) }
    let text = """
      local co = coroutine.wrap(function()
        coroutine.yield(1)
        return 2
      end)
      pcall(function()
        error("x")
        co()
      end)
      return co()
      """
    func borrow<Result>(_ text: String, _ body: (lua_host_bytes) -> Result) -> Result {
      Array(text.utf8).withUnsafeBufferPointer {
        body(lua_host_bytes(bytes: $0.baseAddress, count: $0.count))
      }
    }
    func run(_ file: String, _ text: String) -> lua_host_status {
      var failure = lua_host_failure()
      var value = lua_host_buffer()
      defer { free(value.bytes) }
      return borrow(file) { file in
        borrow(text) { lua_host_evaluate(host, file, $0, &value, &failure) }
      }
    }
    func linesRun(_ file: String) -> [Int] {
      let lines = borrow(file) { lua_host_lines_run(host, $0) }
      return numbers(UnsafeBufferPointer(start: lines.bytes, count: lines.count))
    }
    #expect(borrow("a.lua") { lua_host_cover(host, $0, 9) })
    #expect(run("a.lua", text) == LUA_HOST_OK)
    #expect(run("b.lua", text) == LUA_HOST_OK)
    #expect(linesRun("a.lua") == [1, 2, 4, 5, 6, 8, 9])
    #expect(linesRun("b.lua") == [])
    #expect(
      run("a.lua", String(repeating: "\n", count: 6) + "return 1\n\n\n\nlocal a = 2") == LUA_HOST_SYNTAX)
    #expect(run("a.lua", String(repeating: "\n", count: 6) + "local a = 1\n\n\n\na = 2") == LUA_HOST_OK)
    #expect(linesRun("a.lua") == [1, 2, 4, 5, 6, 7, 8, 9])
  }

  @Test func recordingLinesDoesNotChangeTheBudget() {
    let script = "for i = 1, 100 do local a = i end while true do end"
    let probe = LuaProbe()
    #expect(probe.run(script).instructions == probe.run(script, covering: true).instructions)
  }
}
