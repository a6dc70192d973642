import Testing

@testable import CollateLua

@Suite struct LuaProgramTests {
  private func program(_ text: String) -> LuaProgram? {
    LuaProgram(LuaSource(file: "a.lua", path: "a.lua", bytes: Array(text.utf8)))
  }

  private func reads(_ text: String) -> [String]? { program(text)?.reads.map(\.name.text) }

  @Test func localsAreKnownFromTheirDeclarationToTheEndOfTheirBlock() {
    #expect(reads("local a = a\ndo local b <const> = a end\nreturn b") == ["a", "b"])
    #expect(reads("local function f(x, ...) return f(x, y, ...) end") == ["y"])
    #expect(reads("repeat local done = f() until done\nreturn done") == ["f", "done"])
    #expect(
      reads("for i = 1, n do print(i) end for k, v in pairs(t) do print(k, v) end i = k") == [
        "n", "print", "pairs", "t", "print", "k",
      ])
  }

  @Test func assignmentsWriteGlobalsAndFields() {
    let found = program("a, b.c = 1, 2\nfunction d() end\nfunction e.f:g() return self end\nlocal x; x = 1")
    #expect(found?.writes.map(\.text) == ["a", "d"])
    #expect(found?.reads.map(\.name.text) == ["b", "e"])
    #expect(found?.entries == ["c", "f", "g"])
  }

  @Test func keysOfTablesAreEntriesAndNoNames() {
    let found = program("return f { one = 1, ['two'] = two, 3; [four] = function(a) return a end }")
    #expect(found?.entries == ["one", "two"])
    #expect(found?.reads.map(\.name.text) == ["f", "two", "four"])
  }

  @Test func everyStatementIsRead() {
    let text = """
      #!/usr/bin/lua
      local a <close>, b = nil
      ::top:: while a do if b then break elseif not a then goto top else a = #b end end
      ;(a or b):m 'x' { 1 } [[y]]
      a.b["c"](-1 ^ 2 .. "z" // 3)
      return a, b;
      """
    #expect(reads(text) == [])
    #expect(program("return (") == nil && program("x = = 1") == nil)
    #expect(program("return " + String(repeating: "{", count: 300)) == nil)
  }
}
